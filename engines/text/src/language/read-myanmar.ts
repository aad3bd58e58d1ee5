import type { LanguageCode } from "@suar/domain";
import { askModel } from "./ask-model.ts";
import { isZawgyi } from "./detect-zawgyi.ts";
import type { LanguageModel } from "./language-model.ts";
import { joinWords } from "./read-letters.ts";

/** Language and encoding of a text in the Myanmar script. */
export interface MyanmarReading {
  readonly language: LanguageCode | "und";
  readonly encoding: "unicode" | "zawgyi";
}

/** A neighbour language of Burmese by the letters it alone uses: several different ones, as a share of all letters. */
interface Neighbour {
  readonly language: LanguageCode | "und";
  readonly letters: RegExp;
  readonly distinct: number;
  readonly share: number;
}

// Zawgyi gives U+1060 .. U+1097 other meanings, so one such letter proves nothing; several kinds of one language do.
const neighbours: readonly Neighbour[] = [
  { language: "shn", letters: /[\u1022\u1075-\u107d\u1080-\u108a]/gu, distinct: 3, share: 0.2 },
  { language: "mnw", letters: /[\u105b-\u1060]/gu, distinct: 2, share: 0.02 },
  { language: "ksw", letters: /[\u1061-\u1064]/gu, distinct: 2, share: 0.06 },
  { language: "und", letters: /[\u1065-\u106d]/gu, distinct: 3, share: 0.1 },
  { language: "und", letters: /[\u106e-\u1074\uaa60-\uaa7f\ua9e0-\ua9fe]/gu, distinct: 2, share: 0.1 },
];

/**
 * Reads a text in the Myanmar script. Shan, Mon and Karen are looked for first and are never called Zawgyi: to convert
 * them would destroy them. Shapes: words of letters and marks.
 */
export function readMyanmar(words: readonly string[], model: LanguageModel): MyanmarReading {
  const text = joinWords(words);
  const letters = text.match(/[\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9fe]/gu)?.length ?? 0;
  const answer = askModel(model, words)?.language ?? "mya";
  if (answer !== "mya") return { language: answer, encoding: "unicode" };
  const zawgyi = isZawgyi(text);
  for (const { language, letters: own, distinct, share } of neighbours) {
    const found = text.match(own) ?? [];
    // What reads as Zawgyi in every other way must show more of a neighbour's letters.
    if (found.length >= share * letters * (zawgyi ? 2 : 1) && new Set(found).size >= distinct) {
      return { language, encoding: "unicode" };
    }
  }
  return { language: "mya", encoding: zawgyi ? "zawgyi" : "unicode" };
}
