import type { TextReading } from "@suar/domain";
import { foldText } from "./copy/index.ts";
import { findEntities } from "./entities/index.ts";
import { readAnyPost } from "./indicators/index.ts";
import { readLanguage } from "./language/index.ts";

/**
 * Everything the engine reads in one text: language, kind, entities, indicators and disguises, each with its place.
 * `risk` holds `null` for a kind of risk that no labelled data stands behind yet.
 * Shapes: any string. Units: offsets are UTF-16 code units of `display`. Time is linear in the length. Errors: none.
 */
export function readText(display: string): TextReading {
  const folded = foldText(display);
  const entities = findEntities(folded);
  const { indicators, kind } = readAnyPost(folded, entities);
  return {
    language: readLanguage(folded),
    risk: { "job-advert-fraud": null },
    kind,
    indicators,
    entities,
    disguises: folded.disguises,
  };
}
