import type { Cells } from "./cells.ts";
import { gaps, type Gap } from "./gap-between.ts";
import { scriptBits } from "./script-of.ts";
import type { Pieces } from "./split-pieces.ts";

const latin = scriptBits("Latin");
const fourLetters = scriptBits("Han", "Thai");
const kana = scriptBits("Hiragana", "Katakana");
const shortestPhone = 7;
// Letters that chat writes for whole words ("how r u", "c u", "k", "n", "i m"): a few of them are no hidden word.
const chatLetters = /^[abcdikmnoruxy]*$/;
// Many languages have words of one vowel (e a s, i a l); between consonants it is a word by letters.
const threeLetters = /^[bcdfghjklmnpqrstvwxz][aeiou013][bcdfghjklmnpqrstvwxyz]$/;
const vowel = /[aeiou01346@]/;
const consonant = /[bcdfghjklmnpqrstvwxyz]/;
// Marks between the letters of an abbreviation are ordinary (a.k.a., n/a, b-to-b); these are not.
const rareSigns = new Set([..."*|~·•^`_="].map((sign) => sign.charCodeAt(0)));

/**
 * Whether the pieces `first .. last` (half open), all with the same gap between them, are one word or number pulled
 * apart rather than ordinary initials, an alphabet, chat abbreviations or a list.
 */
export function isHiddenWord(cells: Cells, pieces: Pieces, first: number, last: number, gap: Gap): boolean {
  const count = last - first;
  let digits = 0;
  let clusters = 0;
  let scripts = 0;
  let single = 0;
  let text = "";
  for (let k = first; k < last; k += 1) {
    digits += pieces.digits[k] ?? 0;
    clusters += pieces.clusters[k] ?? 0;
    scripts |= pieces.scripts[k] ?? 0;
    if (pieces.clusters[k] === 1) single += 1;
    text += String.fromCharCode(...cells.codes.subarray(pieces.starts[k] ?? 0, pieces.ends[k] ?? 0));
  }
  if (isSequence(text)) return false;
  if (digits === clusters) return isHiddenNumber(digits, single, count, gap);
  if (count < 3 || scripts <= 1 || (scripts & (scripts - 1)) !== 0 || single === 0) return false;
  if (scripts === latin) return isHiddenLatin(text, digits, count, gap);
  if (digits > 0) return false;
  if (gap === gaps.symbols) return true;
  return count >= fewestLetters(scripts);
}

/** How many single letters in a row no ordinary text of a script has. */
function fewestLetters(scripts: number): number {
  if ((scripts & fourLetters) !== 0) return 4;
  return (scripts & kana) !== 0 ? 5 : 7;
}

function isHiddenNumber(digits: number, single: number, count: number, gap: Gap): boolean {
  if (digits < shortestPhone) return false;
  return gap === gaps.symbols || (single === count && digits >= shortestPhone);
}

function isHiddenLatin(text: string, digits: number, count: number, gap: Gap): boolean {
  if (!vowel.test(text) || !consonant.test(text)) return false;
  if (digits > 0 && (digits * 2 > text.length || /[26-9]/.test(text))) return false;
  if (gap === gaps.symbols || gap === gaps.spacedSymbols || rareSigns.has(gap)) return true;
  if (gap !== gaps.space) return count >= 5;
  if (count === 3) return threeLetters.test(text) && !chatLetters.test(text);
  return count >= 7 || !chatLetters.test(text);
}

/** A B C, 1 2 3, 3 2 1, x x x: the alphabet, a count or one letter again and again. */
function isSequence(text: string): boolean {
  if (text.length < 3) return false;
  const step = text.charCodeAt(1) - text.charCodeAt(0);
  if (Math.abs(step) > 1) return false;
  for (let i = 2; i < text.length; i += 1) {
    if (text.charCodeAt(i) !== text.charCodeAt(i - 1) + step) return false;
  }
  return true;
}
