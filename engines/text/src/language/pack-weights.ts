import type { LanguageModel } from "./language-model.ts";
import { weightAlphabet } from "./weight-alphabet.ts";

/** The weights of a model as numbers to add up: two classes share a 32-bit number, 16 bits each, one row a bucket. */
export interface PackedWeights {
  readonly pairs: Int32Array;
  /** Numbers in a row; a multiple of four. */
  readonly width: number;
  readonly mask: number;
}

// Four sums at a time stay in registers.
const together = 4;

/** Unpacks the text that a model comes as. Errors: none. Cost: one step a weight; keep the result. */
export function packWeights(model: LanguageModel): PackedWeights {
  const levels = new Uint8Array(128);
  for (let level = 0; level < weightAlphabet.length; level += 1) levels[weightAlphabet.charCodeAt(level)] = level;
  const classes = model.languages.length;
  const width = Math.ceil(classes / 2 / together) * together;
  const pairs = new Int32Array((1 << model.bits) * width);
  for (let bucket = 0, i = 0; i < model.weights.length; bucket += width) {
    for (let c = 0; c < classes; c += 1, i += 1) {
      const level = levels[model.weights.charCodeAt(i)] ?? 0;
      const at = bucket + (c >> 1);
      pairs[at] = (pairs[at] ?? 0) | (c % 2 === 0 ? level : level << 16);
    }
  }
  return { pairs, width, mask: (1 << model.bits) - 1 };
}

/** Adds up the rows of every `stride`-th bucket of a stretch, and writes them into `sums` from `at` on. */
export function addRows(
  { pairs, width }: PackedWeights,
  buckets: Uint16Array,
  { from, to, stride }: { readonly from: number; readonly to: number; readonly stride: number },
  sums: Int32Array,
  at: number,
): void {
  for (let j = 0; j < width; j += together) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = from; i < to; i += stride) {
      const row = (buckets[i] ?? 0) * width + j;
      first = (first + (pairs[row] ?? 0)) | 0;
      second = (second + (pairs[row + 1] ?? 0)) | 0;
      third = (third + (pairs[row + 2] ?? 0)) | 0;
      fourth = (fourth + (pairs[row + 3] ?? 0)) | 0;
    }
    sums[at + j] = first;
    sums[at + j + 1] = second;
    sums[at + j + 2] = third;
    sums[at + j + 3] = fourth;
  }
}
