import { hashGrams } from "./hash-grams.ts";
import type { LanguageModel, ModelAnswer } from "./language-model.ts";
import { weightAlphabet, zeroLevel } from "./weight-alphabet.ts";

// Enough for a few hundred letters; more of the same text does not change the answer.
const grams = new Uint16Array(4096);
const decoded = new WeakMap<LanguageModel, Int8Array>();

function weightsOf(model: LanguageModel): Int8Array {
  const known = decoded.get(model);
  if (known !== undefined) return known;
  const levels = new Int8Array(128);
  for (let level = 0; level < weightAlphabet.length; level += 1) {
    levels[weightAlphabet.charCodeAt(level)] = level - zeroLevel;
  }
  const weights = new Int8Array(model.weights.length);
  for (let i = 0; i < weights.length; i += 1) weights[i] = levels[model.weights.charCodeAt(i)] ?? 0;
  decoded.set(model, weights);
  return weights;
}

/**
 * Asks a model for the language of cleaned letters (see clean-letters). `undefined` when there is nothing to judge.
 * Units: probabilities 0 .. 1. Errors: none. Source: multinomial logistic regression, score / sqrt(number of features).
 */
export function askModel(model: LanguageModel, letters: string): ModelAnswer | undefined {
  const count = hashGrams(letters, (1 << model.bits) - 1, grams);
  if (count === 0) return undefined;
  const weights = weightsOf(model);
  const classes = model.languages.length;
  const sums = new Int32Array(classes);
  for (let i = 0; i < count; i += 1) {
    const row = (grams[i] ?? 0) * classes;
    for (let c = 0; c < classes; c += 1) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0);
  }
  return toAnswer(model, sums, model.step / Math.sqrt(count));
}

function toAnswer(model: LanguageModel, sums: Int32Array, scale: number): ModelAnswer {
  let best = 0;
  let second = -1;
  for (let c = 1; c < sums.length; c += 1) {
    if ((sums[c] ?? 0) > (sums[best] ?? 0)) {
      second = best;
      best = c;
    } else if (second < 0 || (sums[c] ?? 0) > (sums[second] ?? 0)) second = c;
  }
  let total = 0;
  for (const sum of sums) total += Math.exp((sum - (sums[best] ?? 0)) * scale);
  return {
    language: model.languages[best] ?? "und",
    probability: 1 / total,
    second: model.languages[second] ?? "und",
    secondProbability: Math.exp(((sums[second] ?? 0) - (sums[best] ?? 0)) * scale) / total,
  };
}
