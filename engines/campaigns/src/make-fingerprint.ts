import type { FoldedDocument } from "@suar/domain";
import { cutGrams, hashWord, isPulledApart } from "./cut-grams.ts";
import { mixBits, toHex } from "./hash-text.ts";
import { maskSlots, numberMark } from "./mask-slots.ts";

/** What the engine keeps of one record: the hashes of its distinct grams, in rising order, and a name for that set. */
export interface Fingerprint {
  readonly id: string;
  /** 16 hexadecimal digits; records with the same grams have the same shape. */
  readonly shape: string;
  readonly grams: Int32Array;
}

/** Distinct grams kept of one record. A longer record is represented by those with the smallest hashes. */
export const maxGrams = 4096;

const wordPattern = /[\p{L}\p{M}\p{Nd}\uE000-\uE0FF]+/gu;
const slotPattern = /^[\uE000-\uE0FF]$/;

/**
 * The fingerprint of one record, for any script: grams of 4 code units inside words padded with a blank, of 3 in Thai and
 * Lao, of 2 where a character is a syllable or an idea (Han, kana, Hangul). Numbers and entities count as typed slots, never
 * by value; letters that were pulled apart count as a word where blanks part no words.
 * Shapes: at most `maxGrams` grams; none for a text without letters and slots. Errors: none.
 */
export function makeFingerprint(doc: FoldedDocument): Fingerprint {
  const hashes: number[] = [];
  forEachWord(maskSlots(doc), (word) => {
    if (slotPattern.test(word)) hashes.push(hashWord(word));
    else cutGrams(hashes, ` ${word} `);
  });
  const grams = distinct(Int32Array.from(hashes)).slice(0, maxGrams);
  return { id: doc.id, shape: nameShape(grams), grams };
}

function forEachWord(masked: string, visit: (word: string) => void): void {
  let word = "";
  let piece = "";
  let end = 0;
  for (const found of masked.matchAll(wordPattern)) {
    const [next] = found;
    if (next === numberMark) continue;
    if (isPulledApart(piece, next) && masked.slice(end, found.index).trim() === "") word += next;
    else {
      if (word !== "") visit(word);
      word = next;
    }
    piece = next;
    end = found.index + next.length;
  }
  if (word !== "") visit(word);
}

function distinct(values: Int32Array): Int32Array {
  values.sort();
  let kept = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (at === 0 || value !== values[at - 1]) {
      values[kept] = value;
      kept += 1;
    }
  }
  return values.subarray(0, kept);
}

function nameShape(grams: Int32Array): string {
  let low = 0x9e3779b9;
  let high = 0x7f4a7c15;
  for (const gram of grams) {
    low = mixBits(low ^ gram);
    high = mixBits((high + gram) ^ (gram << 7));
  }
  return toHex(high) + toHex(low);
}
