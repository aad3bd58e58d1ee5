import type { Entity, FoldedText } from "@suar/domain";
import { type AdvertWord, readAdvertWords } from "./advert-words.ts";
import { dropBoilerplate } from "./drop-boilerplate.ts";

/** The words of a text that a model may weigh (see readAdvertWords and dropBoilerplate). */
export const readModelWords = (folded: FoldedText, entities: readonly Entity[]): readonly AdvertWord[] =>
  dropBoilerplate(readAdvertWords(folded, entities));
