import type { WeightedShape } from "./link-groups.ts";

/** The middle of a group, and how alike its records are to it and to one another. */
export interface Medoid {
  /** Place in the members given. */
  readonly index: number;
  /** Mean cosine of all records (the medoid among them) to the medoid, 0 .. 1. */
  readonly cohesion: number;
  /** Mean cosine over all pairs of records, 0 .. 1; 1 for a lone record. */
  readonly inner: number;
}

/**
 * The shape most like all records of a group, and how alike the group is.
 * Shapes: at least one member. A tie goes to the earlier member. Errors: none.
 */
export function pickMedoid(members: readonly WeightedShape[]): Medoid {
  const sum = new Map<number, number>();
  let records = 0;
  for (const { vector, records: count } of members) {
    records += count;
    vector.grams.forEach((gram, at) => sum.set(gram, (sum.get(gram) ?? 0) + (vector.weights[at] ?? 0) * count));
  }
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  let index = 0;
  let best = -1;
  members.forEach(({ vector }, candidate) => {
    let total = 0;
    vector.grams.forEach((gram, at) => {
      total += (sum.get(gram) ?? 0) * (vector.weights[at] ?? 0);
    });
    if (total > best) {
      best = total;
      index = candidate;
    }
  });
  const inner = records < 2 ? 1 : (square - records) / (records * (records - 1));
  return { index, cohesion: share(best / Math.max(1, records)), inner: share(inner) };
}

const share = (value: number): number => Math.min(1, Math.max(0, value));
