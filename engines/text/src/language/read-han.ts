import type { LanguageCode, Script } from "@suar/domain";
import { cantoneseOnly, japaneseOnly, simplifiedOnly, traditionalOnly } from "./han-letters.ts";

/** What Han characters alone tell: which written standard, and which language writes so. */
export interface HanReading {
  readonly script: Script;
  readonly language: LanguageCode | "und";
}

const traditional = new Set(traditionalOnly);
const simplified = new Set([...simplifiedOnly].filter((letter) => !traditional.has(letter)));
for (const letter of simplifiedOnly) traditional.delete(letter);
const japanese = new Set([...japaneseOnly].filter((letter) => !simplified.has(letter) && !traditional.has(letter)));
const cantonese = new Set(cantoneseOnly);

// Fewer Han characters without any telling one may be Chinese as well as Japanese.
const shortestChinese = 5;
const cantoneseShare = 0.03;

/** Reads a text of Han characters without kana or hangul; other characters are passed over. */
export function readHan(text: string): HanReading {
  let han = 0;
  const counts = { simplified: 0, traditional: 0, japanese: 0, cantonese: 0 };
  for (const letter of text) {
    if (letter === " ") continue;
    han += 1;
    if (simplified.has(letter)) counts.simplified += 1;
    else if (traditional.has(letter)) counts.traditional += 1;
    else if (japanese.has(letter)) counts.japanese += 1;
    else if (cantonese.has(letter)) counts.cantonese += 1;
  }
  const script: Script =
    counts.simplified > counts.traditional ? "Hans" : counts.traditional > counts.simplified ? "Hant" : "Hani";
  if (counts.cantonese > 0 && counts.cantonese >= cantoneseShare * han) return { script, language: "yue" };
  if (counts.japanese > counts.simplified) return { script: "Jpan", language: han >= shortestChinese ? "jpn" : "und" };
  const telling = counts.simplified + counts.traditional;
  return { script, language: telling > 0 || han >= shortestChinese ? "zho" : "und" };
}
