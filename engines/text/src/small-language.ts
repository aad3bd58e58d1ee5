import type { FoldedText, LanguageReading } from "@suar/domain";
import { readLanguageWith } from "./language/read-language-with.ts";
import { smallSystems } from "./language/small-systems.ts";

/**
 * `readLanguage` with a small model, for a page that loads over a slow line: it tells the 16 languages of the public
 * checker (eng ind msa tha vie khm lao mya fil zho hin ben nep sin tam urd, Hindi and Urdu in Latin letters too), and
 * those with a script of their own; of the others it says `und`.
 * Shapes and units: as `readLanguage`. Errors: none. Source: the README, which also holds the measured figures.
 */
export function readSmallLanguage(folded: FoldedText): LanguageReading {
  return readLanguageWith(folded, smallSystems);
}
