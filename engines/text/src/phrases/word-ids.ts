import { hasEndings, hashEnding, isEnding, longestEnding, shortestStem } from "./known-endings.ts";
import { hashSeed, hashUnit, type PhraseStream } from "./read-stream.ts";

/** Numbers for the words of a vocabulary, from 1 on; open-addressed by the hash that streams carry. */
export interface WordIds {
  /** Number at each slot, 0 where none is; above it some bits of the word's hash, which tell most others apart. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Where the units of each number stand in `letters`; the next one's begin where they end. */
  starts: Int32Array;
  letters: Uint16Array;
  count: number;
}

/** Without any word; grows by itself and stays at most half full. */
export const makeWordIds = (): WordIds => ({
  slots: new Int32Array(1 << 10),
  hashes: new Int32Array(1 << 9),
  starts: new Int32Array(1 << 9),
  letters: new Uint16Array(1 << 12),
  count: 0,
});

/** The number of a word of a stream; 0 when the vocabulary does not have it. */
export function idOf(ids: WordIds, stream: PhraseStream, word: number): number {
  const from = stream.borders[word] ?? 0;
  return idOfUnits(ids, stream.units, from, stream.wordEnds[word] ?? 0, stream.wordHashes[word] ?? 0);
}

/**
 * The number of a word without the ending of a noun that its writing system sets onto it; 0 when the vocabulary does not
 * have it. The longest such word is taken. Cost: linear in the word.
 */
export function idOfStem(ids: WordIds, { units, borders, wordEnds }: PhraseStream, word: number): number {
  const from = borders[word] ?? 0;
  if (!hasEndings(units[from] ?? 0)) return 0;
  const end = wordEnds[word] ?? 0;
  let ending = 0;
  for (let to = end - 1; to >= from + shortestStem && to >= end - longestEnding; to -= 1) {
    ending = hashEnding(ending, units[to] ?? 0);
    if (!isEnding(ending)) continue;
    let hash = hashSeed;
    for (let at = from; at < to; at += 1) hash = hashUnit(hash, units[at] ?? 0);
    const id = idOfUnits(ids, units, from, to, hash);
    if (id !== 0) return id;
  }
  return 0;
}

function idOfUnits(ids: WordIds, units: Uint16Array, from: number, to: number, hash: number): number {
  const { slots, hashes } = ids;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return 0;
    const id = entry & numberBits;
    if (((entry ^ hash) & tagBits) === 0 && hashes[id] === hash && isSame(ids, id, units, from, to)) return id;
  }
}

/** More words than a vocabulary has nodes at most. */
const numberBits = (1 << 20) - 1;
const tagBits = ~numberBits;

/** The number of a word of a stream; a new one is given when there is none. */
export function giveId(ids: WordIds, stream: PhraseStream, word: number): number {
  const known = idOf(ids, stream, word);
  if (known !== 0) return known;
  const from = stream.borders[word] ?? 0;
  const to = stream.wordEnds[word] ?? 0;
  ids.count += 1;
  const id = ids.count;
  makeRoom(ids, to - from);
  const start = ids.starts[id] ?? 0;
  ids.letters.set(stream.units.subarray(from, to), start);
  ids.starts[id + 1] = start + to - from;
  ids.hashes[id] = stream.wordHashes[word] ?? 0;
  putId(ids, id);
  return id;
}

function isSame({ starts, letters }: WordIds, id: number, units: Uint16Array, from: number, to: number): boolean {
  const start = starts[id] ?? 0;
  const length = to - from;
  if ((starts[id + 1] ?? 0) - start !== length) return false;
  for (let at = 0; at < length; at += 1) if (letters[start + at] !== units[from + at]) return false;
  return true;
}

function makeRoom(ids: WordIds, units: number): void {
  if (ids.count + 2 > ids.hashes.length) {
    ids.hashes = doubled(ids.hashes);
    ids.starts = doubled(ids.starts);
    ids.slots = new Int32Array(2 * ids.slots.length);
    for (let id = 1; id < ids.count; id += 1) putId(ids, id);
  }
  if ((ids.starts[ids.count] ?? 0) + units > ids.letters.length) {
    const letters = new Uint16Array(2 * ids.letters.length + units);
    letters.set(ids.letters);
    ids.letters = letters;
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

function putId({ slots, hashes }: WordIds, id: number): void {
  const mask = slots.length - 1;
  const hash = hashes[id] ?? 0;
  let slot = slotOf(hash, mask);
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = (hash & tagBits) | id;
}

const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;
