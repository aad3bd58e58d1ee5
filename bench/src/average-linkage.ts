import { similarTexts, type SimilarTexts } from "./reference-method.ts";

const candidateThreshold = 0.45;

/**
 * The best of the reference measurements: TF-IDF over character 4-grams, candidates from cosine .45, average linkage
 * inside each component, cut at mean similarity `cut`; pairs that are no candidates count as 0. Cluster of each text in a
 * cluster of two or more, by index. Source: the project's reference measurements, "a cohesion rule closes the gap".
 */
export function averageLinkage(texts: readonly string[], cut: number): Map<number, number> {
  const groups = new Map<number, { size: number; near: Map<number, number> }>();
  const pairs = similarTexts(texts, candidateThreshold);
  const open: SimilarTexts[] = [...pairs];
  for (const { a, b, similarity } of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = groups.get(one) ?? { size: 1, near: new Map<number, number>() };
      groups.set(one, group.near.set(other, similarity) && group);
    }
  }
  const parent = Int32Array.from(texts.keys());
  const find = (start: number): number => {
    let at = start;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    return at;
  };
  const meanOf = (a: number, b: number): number => {
    const [left, right] = [groups.get(a), groups.get(b)];
    return left && right ? (left.near.get(b) ?? 0) / (left.size * right.size) : 0;
  };
  open.sort((one, other) => one.similarity - other.similarity);
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [a, b] = [find(top.a), find(top.b)];
    if (a === b) continue;
    const similarity = meanOf(a, b);
    if (similarity < cut) continue;
    if (similarity < top.similarity - 1e-9) {
      insert(open, { a, b, similarity });
      continue;
    }
    join(groups, parent, a, b);
  }
  const clusters = new Map<number, number>();
  for (const at of texts.keys()) if ((groups.get(find(at))?.size ?? 1) > 1) clusters.set(at, find(at));
  return clusters;
}

function join(
  groups: Map<number, { size: number; near: Map<number, number> }>,
  parent: Int32Array,
  a: number,
  b: number,
): void {
  const [left, right] = [groups.get(a), groups.get(b)];
  if (!left || !right) return;
  for (const [other, sum] of right.near) {
    const third = groups.get(other);
    third?.near.delete(b);
    if (other === a) continue;
    left.near.set(other, (left.near.get(other) ?? 0) + sum);
    third?.near.set(a, left.near.get(other) ?? 0);
  }
  left.near.delete(b);
  left.size += right.size;
  groups.delete(b);
  parent[b] = a;
}

/** Keeps the list in rising order of similarity. */
function insert(open: SimilarTexts[], pair: SimilarTexts): void {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.similarity ?? 0) <= pair.similarity) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, pair);
}
