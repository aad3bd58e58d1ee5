import type { SharedTie } from "./share-ties.ts";

/**
 * Joins campaigns that have at least `leastTies` different ties in common, then groups that do, until nothing joins.
 * One shared number never joins: a call centre answers for many firms. A campaign joins a group also by one tie with each
 * of two members, as numbers that rotate leave them.
 * Shapes: `count` campaigns; result: for each the number of its group. Errors: none.
 */
export function joinCampaigns(count: number, shared: readonly SharedTie[], leastTies: number): Int32Array {
  const group = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  for (;;) {
    const ties = new Map<string, number>();
    for (const { campaigns } of shared) {
      const groups = [...new Set(campaigns.map(rootOf))].sort((one, other) => one - other);
      for (const [at, one] of groups.entries()) {
        for (const other of groups.slice(at + 1)) {
          ties.set(`${one} ${other}`, (ties.get(`${one} ${other}`) ?? 0) + 1);
        }
      }
    }
    const joins = [...ties].filter(([, times]) => times >= leastTies);
    for (const [pair] of joins) {
      const [one = 0, other = 0] = pair.split(" ").map((at) => rootOf(Number(at)));
      group[Math.max(one, other)] = Math.min(one, other);
    }
    if (joins.length === 0) return group.map((_, at) => rootOf(at));
  }
}
