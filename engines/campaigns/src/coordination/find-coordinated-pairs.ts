import { indexShares } from "./index-shares.ts";
import type { CoordinatedPair, Share } from "./share.ts";
import { defaultPairRules, type PairRules, visitPairs } from "./visit-pairs.ts";

export interface CoordinatedPairs {
  readonly pairs: readonly CoordinatedPair[];
  /** Objects that so many shared at once that their pairs were not formed. */
  readonly crowds: readonly string[];
}

/**
 * Pairs of accounts that shared the same object within the window: the same pairs as CooRTweet's `detect_groups`.
 * Shapes: any order of shares; pairs by object, then time of the newer share. Two shares of one second stand in the
 * order of their contents' names. Errors: RangeError naming a time or rule out of range.
 *
 * @example
 * findCoordinatedPairs(shares, { timeWindow: 60 }).pairs.length;
 */
export function findCoordinatedPairs(shares: Iterable<Share>, rules: Partial<PairRules> = {}): CoordinatedPairs {
  const index = indexShares(shares);
  const { objects, accounts, contents, times, objectNames, accountNames, contentNames } = index;
  const nameOf = (names: readonly string[], numbers: Int32Array, row: number): string => names[numbers[row] ?? 0] ?? "";
  const pairs: CoordinatedPair[] = [];
  const crowds = visitPairs(index, checkRules(rules), (older, newer) => {
    pairs.push({
      object: nameOf(objectNames, objects, older),
      account: nameOf(accountNames, accounts, older),
      content: nameOf(contentNames, contents, older),
      otherAccount: nameOf(accountNames, accounts, newer),
      otherContent: nameOf(contentNames, contents, newer),
      timeDelta: (times[newer] ?? 0) - (times[older] ?? 0),
    });
  });
  return { pairs, crowds: crowds.map((object) => objectNames[object] ?? "") };
}

/** Fills in the defaults. Errors: RangeError naming the rule. */
export function checkRules(rules: Partial<PairRules>): PairRules {
  const all = { ...defaultPairRules, ...rules };
  if (!(all.timeWindow >= 0)) throw new RangeError(`timeWindow must be 0 seconds or more, got ${all.timeWindow}`);
  for (const name of ["minParticipation", "maxPairsPerObject"] as const) {
    if (!(all[name] >= 1)) throw new RangeError(`${name} must be 1 or more, got ${all[name]}`);
  }
  return all;
}
