import { hashGrams } from "./hash-grams.ts";
import type { LanguageModel, ModelAnswer } from "./language-model.ts";
import { weightAlphabet, zeroLevel } from "./weight-alphabet.ts";

const grams = new Uint16Array(8192);
// Two classes share a 32-bit number, 16 bits each. Levels are below 64, so 1,024 of them stay below 65,536. Half of
// that tells a language; of a longer text every n-th feature is taken, so that all of it has a say.
const fewEnough = 512;
const packed = new WeakMap<LanguageModel, Int32Array>();

// Four sums at a time stay in registers: rows are filled up to a multiple of four.
const together = 4;

function rowWidth(classes: number): number {
  return Math.ceil(classes / 2 / together) * together;
}

function packWeights(model: LanguageModel): Int32Array {
  const levels = new Uint8Array(128);
  for (let level = 0; level < weightAlphabet.length; level += 1) levels[weightAlphabet.charCodeAt(level)] = level;
  const classes = model.languages.length;
  const width = rowWidth(classes);
  const pairs = new Int32Array((1 << model.bits) * width);
  for (let i = 0; i < model.weights.length; i += 1) {
    const level = levels[model.weights.charCodeAt(i)] ?? 0;
    const c = i % classes;
    const at = ((i - c) / classes) * width + (c >> 1);
    pairs[at] = (pairs[at] ?? 0) | (c % 2 === 0 ? level : level << 16);
  }
  packed.set(model, pairs);
  return pairs;
}

/**
 * Asks a model for the language of letters (see read-letters). `undefined` when there is nothing to judge.
 * Units: probabilities 0 .. 1. Errors: none. Source: multinomial logistic regression, score / sqrt(number of features).
 */
export function askModel(model: LanguageModel, letters: string): ModelAnswer | undefined {
  const found = hashGrams(letters, (1 << model.bits) - 1, grams);
  if (found === 0) return undefined;
  const stride = Math.ceil(found / fewEnough);
  const count = Math.ceil(found / stride);
  const pairs = packed.get(model) ?? packWeights(model);
  const width = rowWidth(model.languages.length);
  const sums = new Int32Array(width);
  for (let j = 0; j < width; j += together) sumColumns(pairs, width, j, found, stride, sums);
  const scores = model.languages.map((_, c) => {
    const sum = (sums[c >> 1] ?? 0) >>> (c % 2 === 0 ? 0 : 16);
    return (((sum & 0xffff) - zeroLevel * count) * model.step) / Math.sqrt(count);
  });
  return toAnswer(model, scores);
}

function sumColumns(
  pairs: Int32Array,
  width: number,
  j: number,
  found: number,
  stride: number,
  sums: Int32Array,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < found; i += stride) {
    const at = (grams[i] ?? 0) * width + j;
    first = (first + (pairs[at] ?? 0)) | 0;
    second = (second + (pairs[at + 1] ?? 0)) | 0;
    third = (third + (pairs[at + 2] ?? 0)) | 0;
    fourth = (fourth + (pairs[at + 3] ?? 0)) | 0;
  }
  sums.set([first, second, third, fourth], j);
}

function toAnswer(model: LanguageModel, scores: readonly number[]): ModelAnswer {
  let best = 0;
  let second = -1;
  for (let c = 1; c < scores.length; c += 1) {
    if ((scores[c] ?? 0) > (scores[best] ?? 0)) {
      second = best;
      best = c;
    } else if (second < 0 || (scores[c] ?? 0) > (scores[second] ?? 0)) second = c;
  }
  const top = scores[best] ?? 0;
  let total = 0;
  for (const score of scores) total += Math.exp(score - top);
  return {
    language: model.languages[best] ?? "und",
    probability: 1 / total,
    second: model.languages[second] ?? "und",
    secondProbability: Math.exp((scores[second] ?? 0) - top) / total,
  };
}
