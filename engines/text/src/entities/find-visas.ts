import type { Entity, FoldedText } from "@suar/domain";
import { keepLongest, type NameHit, type NameMeaning } from "./scan-words.ts";

type VisaHit = NameHit<Extract<NameMeaning, { kind: "visa" }>>;

/**
 * Kinds of visas and work permits that a text names, `none` where none is said to be needed.
 * Shapes: entities of type `visa`, sorted, without overlaps, in display offsets; the value is the kind of
 * `visa-words.ts`. Errors: none. Cost: linear in the hits.
 */
export function findVisas({ display, starts, ends }: FoldedText, hits: readonly NameHit[]): Entity[] {
  const visas = hits.filter((hit): hit is VisaHit => hit.meaning.kind === "visa");
  return keepLongest(visas).map(({ start: from, end: to, meaning }) => {
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? 0;
    return { type: "visa", value: meaning.visa, text: display.slice(start, end), start, end };
  });
}
