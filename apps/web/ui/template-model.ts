import type { Campaign, Slot } from "@suar/domain";

/** A piece of a template as it is drawn. `part` is its place, for React. */
export type TemplatePiece =
  | { readonly kind: "text"; readonly part: number; readonly text: string }
  | { readonly kind: "slot"; readonly part: number; readonly slot: Slot; readonly example: string | undefined };

/**
 * A template as pieces to draw, each slot with its most frequent filling.
 * Shapes: a campaign's template and slots. A part whose slot is not described becomes an ellipsis, so that nobody reads
 * words together that never stood together. Errors: none.
 */
export function templatePieces({ template, slots }: Pick<Campaign, "template" | "slots">): readonly TemplatePiece[] {
  const byNumber = new Map(slots.map((slot) => [slot.slot, slot]));
  return template.map((part, place): TemplatePiece => {
    if (part.kind === "text") return { kind: "text", part: place, text: part.text };
    const slot = byNumber.get(part.slot);
    if (slot === undefined) return { kind: "text", part: place, text: " … " };
    return { kind: "slot", part: place, slot, example: slot.values[0]?.value };
  });
}
