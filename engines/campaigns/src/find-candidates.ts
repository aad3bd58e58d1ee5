/**
 * Where a shape stands among those that hold one of its keys: by its next key. Shapes that share many keys share the
 * next one too and stand side by side, however many others hold the key; strangers who share a phrase do not.
 * Shapes: `keys` rise; result has the next key of each, the first one after the last. Errors: none.
 * Source: the sorted-neighbourhood method (Hernandez and Stolfo 1995), with the next key as the key of the order.
 */
export const nextKeys = (keys: Int32Array): Int32Array => keys.map((_, at) => keys[(at + 1) % keys.length] ?? 0);

/**
 * Pairs of shapes that meet under at least `meetings` keys. Under a key each shape meets the next
 * `neighboursPerKey` ones, so a key held by many costs a fixed number of meetings a record, not their square; where
 * fewer hold it, all of them meet. The SQL in the warehouse gives the same pairs.
 * Shapes: `keys[i]` belongs to shape `i` and rises; shapes stand in the order of their names; result is pairs of indexes,
 * first below second, once each, in rising order. Errors: none.
 */
export function findCandidates(keys: readonly Int32Array[], neighboursPerKey: number, meetings: number): Float64Array {
  const holders = new Map<number, { readonly index: number; readonly next: number }[]>();
  keys.forEach((own, index) => {
    const next = nextKeys(own);
    own.forEach((key, at) => {
      const holder = { index, next: next[at] ?? 0 };
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [holder]);
      else list.push(holder);
    });
  });
  const pairs: number[] = [];
  for (const list of holders.values()) {
    if (list.length < 2) continue;
    list.sort((one, other) => one.next - other.next || one.index - other.index);
    for (let at = 0; at < list.length; at += 1) {
      const one = list[at]?.index ?? 0;
      for (let to = at + 1; to <= at + neighboursPerKey && to < list.length; to += 1) {
        const other = list[to]?.index ?? 0;
        pairs.push(Math.min(one, other) * keys.length + Math.max(one, other));
      }
    }
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
