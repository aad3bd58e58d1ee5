import type { CoordinatedPair, Share } from "../share.ts";

/**
 * The published method, written to the letter and slowly: every row with every other of its object.
 * Source: CooRTweet 2.1.3, R/detect_groups.R and R/calc_group_combinations.R, as five steps.
 */
export function publishedPairs(
  shares: readonly Share[],
  timeWindow: number,
  minParticipation: number,
): CoordinatedPair[] {
  const rows = [...new Map(shares.map((share) => [JSON.stringify(share), share])).values()];
  const active = withEnoughRows(rows, minParticipation);
  const pairs = active
    .flatMap((one, at) => active.slice(at + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => one.object === other.object && Math.abs(one.time - other.time) <= timeWindow)
    .filter(([one, other]) => one.account !== other.account && one.content !== other.content)
    .filter(([one, other]) => one.object !== one.content && one.object !== other.content);
  const found = new Set(pairs.flatMap(([one, other]) => [one.content, other.content]));
  const again = withEnoughRows(
    active.filter((row) => found.has(row.content)),
    minParticipation,
  );
  const stays = new Set(again.map((row) => row.content));
  return pairs.filter(([one, other]) => stays.has(one.content) || stays.has(other.content)).map(olderFirst);
}

function withEnoughRows(rows: readonly Share[], least: number): readonly Share[] {
  return rows.filter((row) => rows.filter((other) => other.account === row.account).length >= least);
}

function olderFirst([one, other]: readonly [Share, Share]): CoordinatedPair {
  const isOrdered = one.time < other.time || (one.time === other.time && one.content < other.content);
  const [older, newer] = isOrdered ? [one, other] : [other, one];
  return {
    object: older.object,
    account: older.account,
    content: older.content,
    otherAccount: newer.account,
    otherContent: newer.content,
    timeDelta: newer.time - older.time,
  };
}
