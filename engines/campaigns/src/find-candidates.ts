/** Modulus of the orders under keys: a prime below 2^21, so that every product stays a whole number below 2^53. */
export const placeModulus = 2_097_143;

/** One factor for each of the orders in which shapes stand; a key always uses the same one. */
export const placeFactors = [1_103_515_245, 1_597_334_677, 1_812_433_253, 747_796_405] as const;

/**
 * Where a shape stands among those that share a key. There are a few orders only, so that shapes which meet under one
 * of many shared keys meet under others too, and accidental meetings stay single.
 * Shapes: `head` is `shapeNumber` of the shape, `key` a signed 32-bit hash.
 */
export const placeUnderKey = (head: number, key: number): number =>
  ((head + 1) * (placeFactors[(key >>> 1) % placeFactors.length] ?? 1)) % placeModulus;

/** The number that `placeUnderKey` takes of a shape. */
export const shapeNumber = (shape: string): number => Number.parseInt(shape.slice(0, 5), 16);

/**
 * Pairs of shapes that meet under at least `meetings` keys. Under a key each shape meets the next
 * `neighboursPerKey` ones, so a key held by many costs a fixed number of meetings a record, not their square; where
 * fewer hold it, all of them meet. The SQL in the warehouse gives the same pairs.
 * Shapes: `keys[i]` belongs to `shapes[i]`; shapes are distinct; result is pairs of indexes, first below second, once
 * each, in rising order. Errors: none.
 */
export function findCandidates(
  shapes: readonly string[],
  keys: readonly Int32Array[],
  neighboursPerKey: number,
  meetings: number,
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
  return oftenMet(Float64Array.from(pairs), meetings);
}

/** The two indexes of a pair that `findCandidates` wrote for a corpus of `count` shapes. */
export const readPair = (pair: number, count: number): readonly [number, number] => [
  Math.floor(pair / count),
  pair % count,
];

function oftenMet(met: Float64Array, least: number): Float64Array {
  met.sort();
  const pairs: number[] = [];
  for (let at = 0; at < met.length; ) {
    const pair = met[at] ?? 0;
    let next = at + 1;
    while (met[next] === pair) next += 1;
    if (next - at >= least) pairs.push(pair);
    at = next;
  }
  return Float64Array.from(pairs);
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
