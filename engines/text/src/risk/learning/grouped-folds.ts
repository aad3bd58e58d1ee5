/** An example by its class and the group of near-copies it belongs to. */
export interface Grouped {
  readonly group: string;
  readonly isFraud: boolean;
}

/**
 * Deals examples into folds so that near-copies are never on both sides of a split and each fold has its share of both
 * classes. Shapes: `random` gives 0 .. 1; the answer holds a fold 0 .. folds - 1 for each example, in order.
 */
export function dealGroupedFolds(examples: readonly Grouped[], folds: number, random: () => number): Uint8Array {
  const groups = new Map<string, number[]>();
  for (const [at, { group }] of examples.entries()) {
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [at]);
    else members.push(at);
  }
  const order = shuffle([...groups.values()], random).sort((a, b) => b.length - a.length);
  const counts = Array.from({ length: folds }, () => ({ fraud: 0, honest: 0 }));
  const dealt = new Uint8Array(examples.length);
  for (const members of order) {
    const first = members[0] ?? 0;
    const kind = examples[first]?.isFraud === true ? "fraud" : "honest";
    const other = kind === "fraud" ? "honest" : "fraud";
    let best = 0;
    for (const [fold, count] of counts.entries()) {
      const least = counts[best] ?? count;
      if (count[kind] < least[kind] || (count[kind] === least[kind] && count[other] < least[other])) best = fold;
    }
    const into = counts[best];
    for (const at of members) {
      dealt[at] = best;
      if (into !== undefined) into[examples[at]?.isFraud === true ? "fraud" : "honest"] += 1;
    }
  }
  return dealt;
}

/** Brings a list into an order that chance decides (Fisher and Yates), in place. Shapes: `random` gives 0 .. 1. */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.min(at, Math.floor(random() * (at + 1)));
    const here = list[at];
    const there = list[other];
    if (here === undefined || there === undefined) continue;
    list[at] = there;
    list[other] = here;
  }
  return list;
}
