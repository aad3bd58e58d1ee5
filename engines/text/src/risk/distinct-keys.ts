import type { Entity, FoldedText } from "@suar/domain";
import { eachFeature } from "./advert-features.ts";
import { readAdvertWords } from "./advert-words.ts";
import { dropBoilerplate } from "./drop-boilerplate.ts";

/** The keys of the features of one text, each once, in the order in which they are met. */
export function distinctKeys(folded: FoldedText, entities: readonly Entity[]): Int32Array {
  const keys = new Set<number>();
  eachFeature(dropBoilerplate(readAdvertWords(folded, entities)), (key) => keys.add(key));
  return Int32Array.from(keys);
}
