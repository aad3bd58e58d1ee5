import type { Span } from "@suar/domain";
import { type FactKind, factKinds } from "./fact-kinds.ts";
import type { Corrections } from "./offer.ts";

/** Where a correction stands in the joined text. */
export interface CorrectionLine extends Span {
  readonly kind: FactKind;
}

/** An offer's text with the corrections beneath it, each a line of its own. */
export function joinCorrections(
  text: string,
  corrections: Corrections,
): { readonly display: string; readonly lines: readonly CorrectionLine[] } {
  let display = text;
  const lines: CorrectionLine[] = [];
  for (const kind of factKinds) {
    const words = corrections[kind]?.trim() ?? "";
    if (words === "") continue;
    display += "\n\n";
    lines.push({ kind, start: display.length, end: display.length + words.length });
    display += words;
  }
  return { display, lines };
}
