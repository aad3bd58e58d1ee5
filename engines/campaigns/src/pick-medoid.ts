import type { WeightedShape } from "./link-groups.ts";

/**
 * The shape most like all records of a group, and how like it they are.
 * Shapes: at least one member; `index` points into `members`; `cohesion` is the mean cosine of all records (the medoid
 * among them) to the medoid, 0 .. 1. A tie goes to the earlier member. Errors: none.
 */
export function pickMedoid(members: readonly WeightedShape[]): { index: number; cohesion: number } {
  const sum = new Map<number, number>();
  let records = 0;
  for (const { vector, records: count } of members) {
    records += count;
    vector.grams.forEach((gram, at) => sum.set(gram, (sum.get(gram) ?? 0) + (vector.weights[at] ?? 0) * count));
  }
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
  return { index, cohesion: Math.min(1, Math.max(0, best / Math.max(1, records))) };
}
