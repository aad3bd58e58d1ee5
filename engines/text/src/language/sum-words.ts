import { hashGrams } from "./hash-grams.ts";
import { addRows, type PackedWeights } from "./pack-weights.ts";
import { joinWords } from "./read-letters.ts";

// Words repeat from text to text, and what a word adds to the sums never changes: it is kept for this many words.
const maxKept = 1 << 14;
const longestKept = 24;
const buckets = new Uint16Array(8192);

/** What words add to the sums of one model: two rows a word, of its first, third ... features and of the others. */
export interface WordSums {
  readonly weights: PackedWeights;
  readonly places: Map<string, number>;
  readonly sums: Int32Array;
  readonly counts: Uint16Array;
}

/** An empty memory of words for a model. */
export const createWordSums = (weights: PackedWeights): WordSums => ({
  weights,
  places: new Map(),
  sums: new Int32Array(2 * maxKept * weights.width),
  counts: new Uint16Array(maxKept),
});

/**
 * Adds up every n-th feature of a text, so that at most `limit` of them tell and all of it has a say, and returns how
 * many. Word by word where n is 1 or 2, for no run of characters goes over a space; else all at once.
 * Shapes: `words` as `readLetters` gives them; `sums` of zeros.
 */
export function sumWords(memory: WordSums, words: readonly string[], limit: number, sums: Int32Array): number {
  if (memory.places.size + words.length > maxKept) memory.places.clear();
  const places: number[] = [];
  let found = 0;
  for (const word of words) {
    if (word.length > longestKept || found > 2 * limit) return sumText(memory.weights, words, limit, sums);
    const place = placeOf(memory, word);
    places.push(place);
    found += memory.counts[place] ?? 0;
  }
  if (found > 2 * limit || words.length > maxKept) return sumText(memory.weights, words, limit, sums);
  const { width } = memory.weights;
  let passed = 0;
  for (const place of places) {
    const first = 2 * place * width;
    if (found <= limit) addBothRows(memory.sums, first, width, sums);
    else addRow(memory.sums, passed % 2 === 0 ? first : first + width, width, sums);
    passed += memory.counts[place] ?? 0;
  }
  return found <= limit ? found : Math.ceil(found / 2);
}

function addRow(rows: Int32Array, at: number, width: number, sums: Int32Array): void {
  for (let j = 0; j < width; j += 1) sums[j] = ((sums[j] ?? 0) + (rows[at + j] ?? 0)) | 0;
}

function addBothRows(rows: Int32Array, at: number, width: number, sums: Int32Array): void {
  for (let j = 0; j < width; j += 1) sums[j] = ((sums[j] ?? 0) + (rows[at + j] ?? 0) + (rows[at + width + j] ?? 0)) | 0;
}

function sumText(weights: PackedWeights, words: readonly string[], limit: number, sums: Int32Array): number {
  const found = hashGrams(joinWords(words), weights.mask, buckets);
  const stride = Math.max(1, Math.ceil(found / limit));
  addRows(weights, buckets, { from: 0, to: found, stride }, sums, 0);
  return Math.ceil(found / stride);
}

function placeOf({ weights, places, sums, counts }: WordSums, word: string): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  const place = places.size;
  const found = hashGrams(` ${word} `, weights.mask, buckets);
  const at = 2 * place * weights.width;
  addRows(weights, buckets, { from: 0, to: found, stride: 2 }, sums, at);
  addRows(weights, buckets, { from: 1, to: found, stride: 2 }, sums, at + weights.width);
  counts[place] = found;
  places.set(word, place);
  return place;
}
