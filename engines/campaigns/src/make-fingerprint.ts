import type { FoldedDocument } from "@suar/domain";
import { hashText, mixBits, toHex } from "./hash-text.ts";
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

const gramSeed = 0x5a17;
const wordPattern = /[\p{L}\p{M}\p{Nd}\uE000-\uE0FF]+/gu;
const slotPattern = /^[\uE000-\uE0FF]$/;

/**
 * The fingerprint of one record, for any script: grams of 4 code units inside words padded with a blank, of 2 where a
 * character is a syllable or an idea (Han, kana, Hangul). Numbers and entities count as typed slots, never by value.
 * Shapes: at most `maxGrams` grams; none for a text without letters and slots. Errors: none.
 */
export function makeFingerprint(doc: FoldedDocument): Fingerprint {
  const masked = maskSlots(doc);
  const hashes: number[] = [];
  for (const [word] of masked.matchAll(wordPattern)) {
    if (word === numberMark) continue;
    if (slotPattern.test(word)) hashes.push(hashText(word, 0, word.length, gramSeed) & ~1);
    else addGrams(hashes, ` ${word} `);
  }
  const grams = distinct(Int32Array.from(hashes)).slice(0, maxGrams);
  return { id: doc.id, shape: nameShape(grams), grams };
}

/** Code units that tell of one another in the grams of a word: how many times each unit is counted. */
export const gramOverlap = (gram: number): number => ((gram & 1) === 1 ? 2 : 4);

function addGrams(hashes: number[], word: string): void {
  const last = word.length;
  if (last <= 4 && !isDense(word.charCodeAt(1))) {
    hashes.push(hashText(word, 0, last, gramSeed) & ~1);
    return;
  }
  for (let start = 0; start < last - 1; start += 1) {
    const dense = isDense(word.charCodeAt(start)) || isDense(word.charCodeAt(start + 1));
    const end = start + (dense ? 2 : 4);
    if (end <= last) hashes.push((hashText(word, start, end, gramSeed) & ~1) | (dense ? 1 : 0));
  }
}

/** True where one code unit carries about as much as a syllable: kana, Han, Hangul, and Han beyond the basic plane. */
const isDense = (unit: number): boolean =>
  unit >= 0x3040 &&
  (unit <= 0x30ff ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xd840 && unit <= 0xd88f) ||
    (unit >= 0xf900 && unit <= 0xfaff));

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
