/** Modulus of the order under a key: a prime below 2^21, so that every product stays a whole number below 2^53. */
export const placeModulus = 2_097_143;

/**
 * Where a record stands among those that share a key: another order under every key, the same on every machine.
 * Shapes: `shape` is the first 5 hexadecimal digits of the shape as a number, `key` a signed 32-bit hash.
 */
export const placeUnderKey = (shape: number, key: number): number => ((shape + 1) * ((key >>> 1) + 1)) % placeModulus;

/** The number that `placeUnderKey` takes of a shape. */
export const shapeNumber = (shape: string): number => Number.parseInt(shape.slice(0, 5), 16);

/**
 * Pairs of shapes that share a key and stand near each other under it: each shape meets the next
 * `neighboursPerKey` ones, so a key held by many costs a fixed number of pairs a record, not their square. Where fewer
 * hold it, every pair is met. The SQL in the warehouse gives the same pairs.
 * Shapes: `keys[i]` belongs to `shapes[i]`; shapes are distinct; result is pairs of indexes, first below second, once
 * each, in rising order. Errors: none.
 */
export function findCandidates(
  shapes: readonly string[],
  keys: readonly Int32Array[],
  neighboursPerKey: number,
): Float64Array {
  const holders = new Map<number, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  });
  const numbers = shapes.map(shapeNumber);
  const pairs: number[] = [];
  for (const [key, list] of holders) {
    if (list.length < 2) continue;
    const places = new Map(list.map((index) => [index, placeUnderKey(numbers[index] ?? 0, key)]));
    const byPlace = list.toSorted(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || compareText(shapes[a] ?? "", shapes[b] ?? ""),
    );
    byPlace.forEach((one, at) => {
      for (const other of byPlace.slice(at + 1, at + 1 + neighboursPerKey)) {
        pairs.push(Math.min(one, other) * shapes.length + Math.max(one, other));
      }
    });
  }
  return distinctPairs(Float64Array.from(pairs));
}

/** The two indexes of a pair that `findCandidates` wrote for a corpus of `count` shapes. */
export const readPair = (pair: number, count: number): readonly [number, number] => [
  Math.floor(pair / count),
  pair % count,
];

function distinctPairs(pairs: Float64Array): Float64Array {
  pairs.sort();
  let kept = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at] ?? 0;
    if (at === 0 || pair !== pairs[at - 1]) {
      pairs[kept] = pair;
      kept += 1;
    }
  }
  return pairs.slice(0, kept);
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
