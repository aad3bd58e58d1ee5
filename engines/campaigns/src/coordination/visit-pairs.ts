import type { ShareIndex } from "./index-shares.ts";

export interface PairRules {
  /** Seconds within which two shares of one object count as together, the limit included. */
  readonly timeWindow: number;
  /** Shares an account must have, before and again among what was found. */
  readonly minParticipation: number;
  /** An object with more pairs than this is a crowd: it is named, and its pairs are not formed. */
  readonly maxPairsPerObject: number;
}

/** CooRTweet's window of 10 s suits shares of posts; adverts are posted by hand or by a schedule: a minute. */
export const defaultPairRules = { timeWindow: 60, minParticipation: 2, maxPairsPerObject: 5_000_000 } as const;

/**
 * Visits every pair of rows that the published method of coordination keeps, as row numbers, the older row first.
 * Returns the objects that are crowds, by number. Cost: the pairs within the window, twice; memory: the rows.
 * Source: CooRTweet 2.1.3 (Righetti, Balluff 2025), `detect_groups`: accounts of at least `minParticipation` rows; pairs
 * of rows of one object within the window; no pair of one account, of one content, or whose object is one of its
 * contents; then the rows of contents found are counted again, and a pair stays when either of its contents belongs to
 * an account that has enough of them.
 */
export function visitPairs(
  index: ShareIndex,
  rules: PairRules,
  visit: (older: number, newer: number) => void,
): readonly number[] {
  const active = atLeast(index, rules.minParticipation, () => true);
  const crowds = new Set<number>();
  const found = new Uint8Array(index.contentNames.length);
  visitNear(index, rules, active, crowds, (older, newer) => {
    found[index.contents[older] ?? 0] = 1;
    found[index.contents[newer] ?? 0] = 1;
  });
  const inFound = (row: number): boolean => active[row] === 1 && found[index.contents[row] ?? 0] === 1;
  const again = atLeast(index, rules.minParticipation, inFound);
  const stays = new Uint8Array(index.contentNames.length);
  for (let row = 0; row < again.length; row++) if (again[row] === 1) stays[index.contents[row] ?? 0] = 1;
  visitNear(index, rules, active, crowds, (older, newer) => {
    if (stays[index.contents[older] ?? 0] === 1 || stays[index.contents[newer] ?? 0] === 1) visit(older, newer);
  });
  return [...crowds];
}

/** Rows for which `counts` holds and whose account has at least `least` such rows, as 0 and 1. */
function atLeast(index: ShareIndex, least: number, counts: (row: number) => boolean): Uint8Array {
  const rowsOf = new Int32Array(index.accountNames.length);
  const { accounts } = index;
  const kept = Uint8Array.from(accounts, (_, row) => (counts(row) ? 1 : 0));
  for (const [row, account] of accounts.entries()) rowsOf[account] = (rowsOf[account] ?? 0) + (kept[row] ?? 0);
  for (const [row, account] of accounts.entries()) if ((rowsOf[account] ?? 0) < least) kept[row] = 0;
  return kept;
}

function visitNear(
  index: ShareIndex,
  { timeWindow, maxPairsPerObject }: PairRules,
  active: Uint8Array,
  crowds: Set<number>,
  visit: (older: number, newer: number) => void,
): void {
  const { accounts, contents, times, objectStarts, objectOfContent } = index;
  for (let object = 0; object + 1 < objectStarts.length; object++) {
    const begin = objectStarts[object] ?? 0;
    const end = objectStarts[object + 1] ?? 0;
    if (crowds.has(object)) continue;
    if (countNear(times, active, begin, end, timeWindow) > maxPairsPerObject) {
      crowds.add(object);
      continue;
    }
    let first = begin;
    for (let newer = begin + 1; newer < end; newer++) {
      if (active[newer] !== 1 || objectOfContent[contents[newer] ?? 0] === object) continue;
      const oldest = (times[newer] ?? 0) - timeWindow;
      while ((times[first] ?? 0) < oldest) first += 1;
      for (let older = first; older < newer; older++) {
        if (active[older] !== 1 || accounts[older] === accounts[newer] || contents[older] === contents[newer]) continue;
        if (objectOfContent[contents[older] ?? 0] === object) continue;
        visit(older, newer);
      }
    }
  }
}

/** Pairs of active rows within the window, counted without forming them. */
function countNear(times: Float64Array, active: Uint8Array, begin: number, end: number, timeWindow: number): number {
  let first = begin;
  let open = 0;
  let pairs = 0;
  for (let newer = begin; newer < end; newer++) {
    const oldest = (times[newer] ?? 0) - timeWindow;
    while ((times[first] ?? 0) < oldest) open -= active[first++] ?? 0;
    if (active[newer] !== 1) continue;
    pairs += open;
    open += 1;
  }
  return pairs;
}
