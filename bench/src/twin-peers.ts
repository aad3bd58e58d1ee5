import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TwinVector } from "@suar/domain";
import { foldText } from "@suar/text";
import { compareTwins } from "@suar/text/twins";

/** How alike two texts of the bench are, by their places in the list. */
export type Likeness = (a: number, b: number) => number;

/** A sparse vector of length 1. */
type Sparse = ReadonlyMap<string, number>;

const isWord = /^(?:word|indicator|kind|fee|visa):/;

/** The engine's own comparison over figures, places, contacts and names: what entities alone can do. */
export const entitiesOnly = (vectors: readonly TwinVector[]): Likeness =>
  compareReduced(vectors, (fact) => !isWord.test(fact));

/** The engine's own comparison where every figure, place, contact and name was changed: what the words alone can do. */
export const wordsOnly = (vectors: readonly TwinVector[]): Likeness =>
  compareReduced(vectors, (fact) => isWord.test(fact));

function compareReduced(vectors: readonly TwinVector[], keeps: (fact: string) => boolean): Likeness {
  const reduced = vectors.map(({ language, facts }) => ({ language, facts: facts.filter(({ fact }) => keeps(fact)) }));
  return (a, b) => {
    const [one, other] = [reduced[a], reduced[b]];
    return one === undefined || other === undefined ? 0 : compareTwins(one, other).similarity;
  };
}

/**
 * Cosine of runs of 3 to 4 characters, weighed by how rare they are in all texts.
 * Source: McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", 2004 (CL-CNG).
 */
export function characterGrams(texts: readonly string[]): Likeness {
  const vectors = weighGrams(texts.map(countGrams));
  return (a, b) => dot(vectors[a] ?? new Map(), vectors[b] ?? new Map());
}

/**
 * Explicit semantic analysis across languages: a text is how alike it is to each sentence of the public checker, in its
 * own language, by runs of 3 to 4 characters; sentences are the same in 16 languages.
 * Source: Potthast, Stein and Anderka, "A Wikipedia-Based Multilingual Retrieval Model", ECIR 2008 (CL-ESA).
 */
export async function sentencesOfChecker(
  texts: readonly { readonly text: string; readonly language: string }[],
): Promise<Likeness> {
  const folder = fileURLToPath(new URL("../../platform/i18n/checker", import.meta.url));
  const sentences = new Map<string, Sparse[]>();
  for (const language of new Set(texts.map((text) => text.language))) {
    const catalogue = JSON.parse(await readFile(`${folder}/${language}.json`, "utf8")) as Readonly<
      Record<string, string>
    >;
    const keys = Object.keys(catalogue).toSorted((a, b) => (a < b ? -1 : 1));
    sentences.set(language, weighGrams(keys.map((key) => countGrams(catalogue[key] ?? ""))));
  }
  const vectors = texts.map(({ text, language }) => {
    const own = normalise(countGrams(text));
    const likes = (sentences.get(language) ?? []).map((sentence, at) => [String(at), dot(own, sentence)] as const);
    const mean = likes.reduce((sum, [, like]) => sum + like, 0) / Math.max(1, likes.length);
    return normalise(new Map(likes.map(([at, like]) => [at, Math.max(0, like - mean)] as const)));
  });
  return (a, b) => dot(vectors[a] ?? new Map(), vectors[b] ?? new Map());
}

function countGrams(text: string): Map<string, number> {
  const { matching } = foldText(text);
  const grams = new Map<string, number>();
  for (const size of [3, 4]) {
    for (let at = 0; at + size <= matching.length; at += 1) {
      const gram = matching.slice(at, at + size);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  return grams;
}

function weighGrams(counted: readonly ReadonlyMap<string, number>[]): Sparse[] {
  const texts = new Map<string, number>();
  for (const grams of counted) for (const gram of grams.keys()) texts.set(gram, (texts.get(gram) ?? 0) + 1);
  return counted.map((grams) =>
    normalise(
      new Map([...grams].map(([gram, n]) => [gram, n * Math.log(1 + counted.length / (texts.get(gram) ?? 1))])),
    ),
  );
}

function normalise(vector: ReadonlyMap<string, number>): Sparse {
  const size = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  return new Map([...vector].map(([key, value]) => [key, value / Math.max(size, 1e-12)]));
}

function dot(a: Sparse, b: Sparse): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0);
  return sum;
}
