import type { FoldedText, TextReading } from "@suar/domain";
import { foldText } from "./copy/index.ts";
import { findEntities } from "./entities/index.ts";
import { readAnyPost } from "./indicators/index.ts";
import { readLanguages } from "./language/index.ts";

/**
 * Everything the engine reads in one text: language, kind, entities, indicators and disguises, each with its place.
 * Learned scores are no part of a reading; they are in `@suar/text/risk`.
 * Shapes: any string. Units: offsets are UTF-16 code units of `display`. Time is linear in the length. Errors: none.
 */
export const readText = (display: string): TextReading => readFolded(foldText(display));

/** The reading of a text that is folded already (see `readText`). */
export function readFolded(folded: FoldedText): TextReading {
  const entities = findEntities(folded);
  const { indicators, kind } = readAnyPost(folded, entities);
  return {
    language: readLanguages(folded),
    kind,
    indicators,
    entities,
    disguises: folded.disguises,
  };
}
