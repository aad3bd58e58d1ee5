import type { LanguageCode } from "@suar/domain";
import { findMyanmarNeighbour } from "../copy/zawgyi/myanmar-neighbours.ts";
import { askModel } from "./ask-model.ts";
import type { LanguageModel } from "./language-model.ts";
import { joinWords } from "./read-letters.ts";

/**
 * Language of a text in the Myanmar script, stored in Unicode: Burmese, or a neighbour that letters of its own or the
 * model tell. Shapes: words of letters and marks. Errors: none.
 */
export function readMyanmar(words: readonly string[], model: LanguageModel): LanguageCode | "und" {
  return findMyanmarNeighbour(joinWords(words), false) ?? askModel(model, words)?.language ?? "mya";
}
