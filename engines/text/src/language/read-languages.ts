import type { FoldedText, LanguageReading } from "@suar/domain";
import { readLanguage } from "./read-language.ts";
import { readSegments } from "./read-segments.ts";

/**
 * `readLanguage` with the segments of a text that changes its language. Shapes and units: as the two it joins.
 * Errors: none.
 */
export function readLanguages(folded: FoldedText): LanguageReading {
  const reading = readLanguage(folded);
  const segments = readSegments(folded);
  return segments.length === 0 ? reading : { ...reading, segments };
}
