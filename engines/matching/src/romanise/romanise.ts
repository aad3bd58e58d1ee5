import anyAscii from "any-ascii";
import { plainArabic } from "./plain-arabic.ts";
import { romaniseBurmese } from "./romanise-burmese.ts";
import { plainThai } from "./plain-thai.ts";

const burmese = /\p{Script=Myanmar}/u;
const thai = /\p{Script=Thai}/u;
const arabic = /\p{Script=Arabic}/u;

/**
 * How one word may be written in Latin letters: small letters a to z only, most likely reading first.
 * Shapes: one to three readings, an empty list when the word has no sound (signs, digits alone). Errors: none.
 * Source: any-ascii for most scripts; own rules where it reads letter by letter what is not spoken so (Burmese
 * syllables, Thai and Arabic letters that are written and not said).
 */
export function romanise(word: string): readonly string[] {
  const readings = readingsOf(word.normalize("NFC")).map((reading) => reading.toLowerCase().replaceAll(/[^a-z]/g, ""));
  return [...new Set(readings)].filter((reading) => reading !== "");
}

function readingsOf(word: string): readonly string[] {
  if (burmese.test(word)) return romaniseBurmese(word);
  if (thai.test(word)) return plainThai(word).map((copy) => withFirstVowel(anyAscii(copy)));
  return [arabic.test(word) ? withFirstVowel(anyAscii(plainArabic(word))) : anyAscii(word)];
}

/** These scripts leave short vowels out; one behind the first consonant tells a sounded h, w or y from a silent one. */
const withFirstVowel = (reading: string): string => reading.replace(/^(ng|[bcdgkpst]h|[b-z])(?![aeiouh])/, "$1a");
