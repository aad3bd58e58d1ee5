import type { FoldedText, LanguageReading } from "@suar/domain";
import { readLanguageWith } from "./read-language-with.ts";
import { writingSystems } from "./writing-systems.ts";

/**
 * Language, script and encoding of a text among every language the engine knows; `readLanguageWith` says how.
 * Shapes: any folded text; at most the first 1,600 letters are looked at. Units: confidence 0 .. 1. Errors: none.
 */
export function readLanguage(folded: FoldedText): LanguageReading {
  return readLanguageWith(folded, writingSystems);
}
