import { hashGrams } from "../src/language/hash-grams.ts";
import type { LanguageModel } from "../src/language/language-model.ts";
import { weightAlphabet, zeroLevel } from "../src/language/weight-alphabet.ts";
import { createRandom, cropWords } from "./random.ts";

/** One class: its texts, each drawn equally often, and how many examples of it a round has. */
export interface TrainingClass {
  readonly language: LanguageModel["languages"][number];
  readonly texts: readonly string[];
  readonly examples: number;
}

const rounds = 30;
const rate = 0.35;
const shortestCrop = 8;
const longestCrop = 112;
const clip = 3.5;

/** Softmax regression over hashed character runs by AdaGrad on random crops, then cut down to 64 levels a weight. */
export function trainModel(classes: readonly TrainingClass[], bits: number, seed: number): LanguageModel {
  const size = classes.length;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array((mask + 1) * size);
  const squares = new Float32Array((mask + 1) * size).fill(0.01);
  const grams = new Uint16Array(4096);
  const random = createRandom(seed);
  const slopes = new Float64Array(size);
  const plan = classes.flatMap((one, c) => Array.from({ length: one.examples }, () => c));

  for (let round = 0; round < rounds; round += 1) {
    for (let i = plan.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [plan[i], plan[j]] = [plan[j] ?? 0, plan[i] ?? 0];
    }
    for (const c of plan) {
      const texts = classes[c]?.texts ?? [];
      const text = texts[Math.floor(random() * texts.length)] ?? "";
      const length = shortestCrop + random() ** 2 * (longestCrop - shortestCrop);
      const count = hashGrams(cropWords(text, Math.floor(length), random), mask, grams);
      if (count > 0) learn(weights, squares, grams.subarray(0, count), slopes, c);
    }
  }
  return quantise(weights, classes, bits);
}

function learn(
  weights: Float32Array,
  squares: Float32Array,
  grams: Uint16Array,
  slopes: Float64Array,
  c: number,
): void {
  const size = slopes.length;
  const scale = 1 / Math.sqrt(grams.length);
  slopes.fill(0);
  for (const gram of grams) {
    for (let k = 0; k < size; k += 1) slopes[k] = (slopes[k] ?? 0) + (weights[gram * size + k] ?? 0);
  }
  const top = Math.max(...slopes) * scale;
  let total = 0;
  for (let k = 0; k < size; k += 1) total += slopes[k] = Math.exp((slopes[k] ?? 0) * scale - top);
  for (let k = 0; k < size; k += 1) slopes[k] = ((slopes[k] ?? 0) / total - (k === c ? 1 : 0)) * scale;
  for (const gram of grams) {
    for (let k = 0; k < size; k += 1) {
      const slope = slopes[k] ?? 0;
      if (Math.abs(slope) < 1e-5) continue;
      const at = gram * size + k;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

function quantise(weights: Float32Array, classes: readonly TrainingClass[], bits: number): LanguageModel {
  let sum = 0;
  let used = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    sum += weight * weight;
    used += 1;
  }
  const step = Number(((clip * Math.sqrt(sum / Math.max(1, used))) / (zeroLevel - 1)).toPrecision(6));
  let text = "";
  for (const weight of weights) {
    const level = Math.max(1 - zeroLevel, Math.min(zeroLevel - 1, Math.round(weight / step)));
    text += weightAlphabet.charAt(level + zeroLevel);
  }
  return { bits, step, languages: classes.map((one) => one.language), weights: text };
}
