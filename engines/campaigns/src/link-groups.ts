import { evenSimilarity } from "./judge-evenness.ts";
import { denseShare, neededCohesion } from "./needed-cohesion.ts";
import type { CampaignParameters } from "./parameters.ts";
import { type GramVector, compareVectors } from "./weigh-grams.ts";

/** One distinct writing: its vector and how many records have it. */
export interface WeightedShape {
  readonly vector: GramVector;
  readonly records: number;
}

/** A verified pair: indexes of two shapes and their cosine. */
export interface SimilarPair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

interface Group {
  readonly records: number;
  readonly version: number;
  /** Sum over the records of the group of their vectors; a lone shape needs none. */
  readonly sum: Map<number, number> | null;
  /** Mean similarity over the pairs of its records; 1 for a single record. */
  readonly inner: number;
  /** Mean `denseShare` of its records. */
  readonly dense: number;
}

/**
 * Groups of shapes by average linkage: the two groups with the highest mean similarity over all their record pairs
 * join first, until no pair of groups that a verified pair connects reaches `neededCohesion`. So a chain of look-alikes
 * (A like B, B like C, A unlike C) does not pull its ends together, as bare connected components do.
 *
 * The mean over all pairs is exact, also for pairs nobody listed: it is the product of the groups' summed vectors.
 * The mean of a joined group never exceeds the better of its parts, so old values in the heap are upper bounds and are
 * worked out again only when they reach its top.
 *
 * Shapes: indexes of `pairs` point into `shapes`; the order of `shapes` breaks ties, so give them in an order that
 * does not depend on the file. Result: the smallest index of each shape's group. Errors: none.
 * Cost: memory of the vectors; time about pairs x grams.
 * Source: average linkage (UPGMA), Sokal and Michener 1958.
 */
export function linkGroups(
  shapes: readonly WeightedShape[],
  pairs: readonly SimilarPair[],
  parameters: Pick<CampaignParameters, "cohesion" | "evenness">,
): Int32Array {
  const parent = Int32Array.from(shapes.keys());
  const groups: Group[] = shapes.map(({ records, vector }) => {
    return { records, version: 0, sum: null, inner: 1, dense: denseShare(vector.grams) };
  });
  const joins = (a: number, b: number, similarity: number): boolean =>
    similarity >= neededCohesion(groups[a]?.dense ?? 0, groups[b]?.dense ?? 0, parameters);
  const heap = new PairHeap();
  const known = new Map<number, string>();
  for (const { a, b, similarity } of pairs) {
    if (joins(a, b, similarity)) heap.push({ a: Math.min(a, b), b: Math.max(a, b), similarity, versions: "0/0" });
  }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const a = Math.min(findRoot(parent, top.a), findRoot(parent, top.b));
    const b = Math.max(findRoot(parent, top.a), findRoot(parent, top.b));
    if (a === b) continue;
    const versions = `${groups[a]?.version ?? 0}/${groups[b]?.version ?? 0}`;
    if (top.a === a && top.b === b && top.versions === versions) {
      const [left, right] = [groups[a], groups[b]];
      if (left && right && top.similarity < evenSimilarity(left, right, parameters.evenness)) continue;
      groups[a] = joinGroups(shapes, groups, a, b, top.similarity);
      parent[b] = a;
    } else if (known.get(a * shapes.length + b) !== versions) {
      known.set(a * shapes.length + b, versions);
      const similarity = meanSimilarity(shapes, groups, a, b);
      if (joins(a, b, similarity)) heap.push({ a, b, similarity, versions });
    }
  }
  return parent.map((_, index) => findRoot(parent, index));
}

function findRoot(parent: Int32Array, index: number): number {
  let root = index;
  while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
  let at = index;
  while (at !== root) {
    const next = parent[at] ?? root;
    parent[at] = root;
    at = next;
  }
  return root;
}

function joinGroups(
  shapes: readonly WeightedShape[],
  groups: Group[],
  a: number,
  b: number,
  similarity: number,
): Group {
  const left = sumOf(shapes, groups, a);
  const right = sumOf(shapes, groups, b);
  const [large, small] = left.size >= right.size ? [left, right] : [right, left];
  for (const [gram, weight] of small) large.set(gram, (large.get(gram) ?? 0) + weight);
  const [first, second] = [groups[a], groups[b]];
  groups[b] = { records: 0, version: -1, sum: null, inner: 0, dense: 0 };
  const [n, m] = [first?.records ?? 0, second?.records ?? 0];
  const pairs = ((first?.inner ?? 0) * n * (n - 1)) / 2 + ((second?.inner ?? 0) * m * (m - 1)) / 2 + similarity * n * m;
  return {
    records: n + m,
    inner: pairs / (((n + m) * (n + m - 1)) / 2),
    dense: ((first?.dense ?? 0) * n + (second?.dense ?? 0) * m) / (n + m),
    version: Math.max(first?.version ?? 0, second?.version ?? 0) + 1,
    sum: large,
  };
}

function sumOf(shapes: readonly WeightedShape[], groups: readonly Group[], index: number): Map<number, number> {
  const sum = groups[index]?.sum;
  if (sum) return sum;
  const shape = shapes[index];
  const own = new Map<number, number>();
  shape?.vector.grams.forEach((gram, at) => own.set(gram, (shape.vector.weights[at] ?? 0) * shape.records));
  return own;
}

function meanSimilarity(shapes: readonly WeightedShape[], groups: readonly Group[], a: number, b: number): number {
  const [left, right] = [groups[a], groups[b]];
  const [one, other] = [shapes[a], shapes[b]];
  if (!left || !right || !one || !other) return 0;
  if (!left.sum && !right.sum) return compareVectors(one.vector, other.vector);
  const product =
    left.sum && right.sum
      ? productOfSums(left.sum, right.sum)
      : left.sum
        ? productWithShape(left.sum, other)
        : productWithShape(right.sum ?? new Map<number, number>(), one);
  return product / (left.records * right.records);
}

function productOfSums(left: Map<number, number>, right: Map<number, number>): number {
  const [large, small] = left.size >= right.size ? [left, right] : [right, left];
  let product = 0;
  for (const [gram, weight] of small) product += weight * (large.get(gram) ?? 0);
  return product;
}

function productWithShape(sum: Map<number, number>, shape: WeightedShape): number {
  let product = 0;
  shape.vector.grams.forEach((gram, at) => {
    product += (sum.get(gram) ?? 0) * (shape.vector.weights[at] ?? 0);
  });
  return product * shape.records;
}

interface HeapPair extends SimilarPair {
  readonly versions: string;
}

const isBefore = (one: HeapPair, other: HeapPair): boolean =>
  one.similarity !== other.similarity
    ? one.similarity > other.similarity
    : one.a !== other.a
      ? one.a < other.a
      : one.b < other.b;

/** Binary heap with the most similar pair on top. */
class PairHeap {
  readonly #items: HeapPair[] = [];

  push(item: HeapPair): void {
    let at = this.#items.length;
    this.#items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.#items[above];
      if (!other || !isBefore(item, other)) break;
      this.#items[at] = other;
      at = above;
    }
    this.#items[at] = item;
  }

  pop(): HeapPair | undefined {
    const top = this.#items[0];
    const item = this.#items.pop();
    const count = this.#items.length;
    if (!item || count === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      const left = this.#items[below];
      if (!left) break;
      const right = this.#items[below + 1];
      let best = left;
      if (right && isBefore(right, left)) {
        best = right;
        below += 1;
      }
      if (!isBefore(best, item)) break;
      this.#items[at] = best;
      at = below;
    }
    this.#items[at] = item;
    return top;
  }
}
