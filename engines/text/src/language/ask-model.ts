import type { LanguageModel, ModelAnswer } from "./language-model.ts";
import { packWeights } from "./pack-weights.ts";
import { createWordSums, sumWords, type WordSums } from "./sum-words.ts";
import { zeroLevel } from "./weight-alphabet.ts";

// Levels are below 64, so that 1,024 of them stay below 65,536, the room of a sum. Half of that tells a language.
const fewEnough = 512;
// What is so unlikely adds nothing that shows.
const farBehind = -14;
const memories = new WeakMap<LanguageModel, WordSums>();

function memoryOf(model: LanguageModel): WordSums {
  let memory = memories.get(model);
  if (memory === undefined) {
    memory = createWordSums(packWeights(model));
    memories.set(model, memory);
  }
  return memory;
}

/**
 * Asks a model for the language of words (see read-letters). `undefined` when there is nothing to judge.
 * Units: probabilities 0 .. 1. Errors: none. Source: multinomial logistic regression, score / sqrt(number of features).
 */
export function askModel(model: LanguageModel, words: readonly string[]): ModelAnswer | undefined {
  const memory = memoryOf(model);
  const sums = new Int32Array(memory.weights.width);
  const count = sumWords(memory, words, fewEnough, sums);
  if (count === 0) return undefined;
  const scores = new Float64Array(model.languages.length);
  const scale = model.step / Math.sqrt(count);
  for (let c = 0; c < scores.length; c += 1) {
    const sum = (sums[c >> 1] ?? 0) >>> (c % 2 === 0 ? 0 : 16);
    scores[c] = ((sum & 0xffff) - zeroLevel * count) * scale;
  }
  return toAnswer(model, scores);
}

function toAnswer(model: LanguageModel, scores: Float64Array): ModelAnswer {
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
  for (let c = 0; c < scores.length; c += 1) {
    const behind = (scores[c] ?? 0) - top;
    if (behind > farBehind) total += Math.exp(behind);
  }
  return {
    language: model.languages[best] ?? "und",
    probability: 1 / total,
    second: model.languages[second] ?? "und",
    secondProbability: Math.exp((scores[second] ?? 0) - top) / total,
  };
}
