import type { FoldedDocument, TypedSpan } from "@suar/domain";
import { foldText, toMatching } from "./copy/index.ts";
import { findEntities } from "./entities/index.ts";

/**
 * A record as the campaign engine takes it: its matching copy, and where the things named in it stand *there*.
 * Shapes: any string; `spans` are sorted and do not overlap. Units: UTF-16 code units of the matching copy.
 * Errors: none.
 */
export function foldDocument(id: string, display: string): FoldedDocument {
  const folded = foldText(display);
  const spans: TypedSpan[] = [];
  for (const { type, value, start, end } of findEntities(folded)) {
    const span = toMatching(folded, { start, end });
    if (span !== undefined) spans.push({ type, value, ...span });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  const apart = spans.filter((span) => {
    if (span.start < last) return false;
    last = span.end;
    return true;
  });
  return { id, matching: folded.matching, spans: apart };
}
