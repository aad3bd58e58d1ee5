/**
 * The simple method that the campaign engine is measured against in the same run: TF-IDF over character 4-grams inside
 * words, cosine, connected components. Source: the reference measurements of the project (InfoShield's comparison).
 */
const leet: Readonly<Record<string, string>> = { "@": "a", "3": "e", "1": "i", "0": "o", $: "s" };
const leastFrequency = 2;
const greatestShare = 0.02;

/** A pair of texts, by index, and its cosine. */
export interface SimilarTexts {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Cluster of each text in a component of two or more, by index. `threshold` is a cosine. */
export const referenceMethod = (texts: readonly string[], threshold: number): Map<number, number> =>
  components(texts.length, similarTexts(texts, threshold));

/** Every pair of texts whose cosine is at least `threshold`. */
export function similarTexts(texts: readonly string[], threshold: number): SimilarTexts[] {
  const counts = texts.map((text) => countGrams(normalise(text)));
  const frequency = new Map<string, number>();
  for (const own of counts) for (const gram of own.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const holders = new Map<string, { text: number; weight: number }[]>();
  counts.forEach((own, text) => {
    const weights = [...own].flatMap(([gram, count]) => {
      const held = frequency.get(gram) ?? 0;
      if (held < leastFrequency || held > greatestShare * texts.length) return [];
      return [{ gram, weight: (1 + Math.log(count)) * (Math.log((1 + texts.length) / (1 + held)) + 1) }];
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    for (const { gram, weight } of weights) {
      const list = holders.get(gram) ?? [];
      list.push({ text, weight: weight / length });
      holders.set(gram, list);
    }
  });
  return similarPairs(texts.length, [...holders.values()], threshold);
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(https?:\/\/)?([\w-]+\.)+[a-z]{2,}\/\S*|@\w+|\+?\d[\d ().-]{6,}\d/g, " ")
    .replace(/[@310$]/g, (sign) => leet[sign] ?? sign)
    .replace(/\p{Nd}/gu, "0");
}

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const padded = ` ${word} `;
    for (let at = 0; at === 0 || at + 4 <= padded.length; at += 1) {
      const gram = padded.slice(at, at + 4);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

function similarPairs(
  count: number,
  holders: readonly (readonly { readonly text: number; readonly weight: number }[])[],
  threshold: number,
): SimilarTexts[] {
  const sums = new Map<number, number>();
  for (const list of holders) {
    list.forEach((one, at) => {
      for (let next = at + 1; next < list.length; next += 1) {
        const other = list[next];
        if (other) {
          const key = one.text * count + other.text;
          sums.set(key, (sums.get(key) ?? 0) + one.weight * other.weight);
        }
      }
    });
  }
  return [...sums].flatMap(([key, similarity]): SimilarTexts[] =>
    similarity >= threshold ? [{ a: Math.floor(key / count), b: key % count, similarity }] : [],
  );
}

function components(count: number, pairs: readonly SimilarTexts[]): Map<number, number> {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const find = (start: number): number => {
    let at = start;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b } of pairs) parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  const clusters = new Map<number, number>();
  for (const { a, b } of pairs) for (const text of [a, b]) clusters.set(text, find(text));
  return clusters;
}
