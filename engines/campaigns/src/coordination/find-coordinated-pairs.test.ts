import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAccountNetwork } from "./build-account-network.ts";
import { findCoordinatedPairs } from "./find-coordinated-pairs.ts";
import type { CoordinatedPair, Share } from "./share.ts";
import { takeQuantile } from "./take-quantile.ts";
import { publishedPairs } from "./testing/published-pairs.ts";

const share = (object: string, account: string, content: string, time: number): Share => ({
  object,
  account,
  content,
  time,
});
const sorted = (pairs: readonly CoordinatedPair[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();

test("a time that is no number, and a rule out of range, are refused by name", () => {
  expect(() => findCoordinatedPairs([share("o", "a", "1", Number.NaN)])).toThrow(/time of share 0/);
  expect(() => findCoordinatedPairs([], { timeWindow: -1 })).toThrow(/timeWindow/);
  expect(() => findCoordinatedPairs([], { minParticipation: 0 })).toThrow(/minParticipation/);
  expect(() => buildAccountNetwork([], 2)).toThrow(/edgeWeight/);
});

test("no shares, no pairs", () => {
  expect(findCoordinatedPairs([])).toEqual({ pairs: [], crowds: [] });
  expect(buildAccountNetwork([])).toEqual({ edges: [], threshold: 0, accounts: [] });
});

test("the same pairs as the published method written to the letter", () => {
  const shares = fc.array(
    fc.record({
      object: fc.constantFrom("o1", "o2", "o3", "p1"),
      account: fc.constantFrom("a", "b", "c", "d"),
      content: fc.constantFrom("p1", "p2", "p3", "p4", "p5", "p6"),
      time: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(shares, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 3 }), (rows, window, least) => {
      const { pairs } = findCoordinatedPairs(rows, { timeWindow: window, minParticipation: least });
      expect(sorted(pairs)).toEqual(sorted(publishedPairs(rows, window, least)));
    }),
  );
});

test("an object that everybody shares at once is named as a crowd, and costs no pairs", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => share("o", `a${at % 100}`, `p${at}`, 5));
  const { pairs, crowds } = findCoordinatedPairs(rows, { maxPairsPerObject: 1000 });
  expect(pairs).toEqual([]);
  expect(crowds).toEqual(["o"]);
});

test("an edge is kept when it is strictly heavier than the quantile of all", () => {
  const rows = [
    ...[0, 100, 200].flatMap((time) => [
      share(`o${time}`, "a", `a${time}`, time),
      share(`o${time}`, "b", `b${time}`, time + 4),
    ]),
    share("o0", "c", "c0", 1),
    share("o100", "c", "c100", 300),
    share("o200", "d", "d200", 201),
    share("o0", "d", "d0", 300),
  ];
  const network = buildAccountNetwork(findCoordinatedPairs(rows, { timeWindow: 10 }).pairs);
  expect(network.threshold).toBe(1);
  expect(network.edges).toEqual([
    { accounts: ["a", "b"], weight: 3, averageTimeDelta: 4, olderContents: 3, newerContents: 3, symmetry: 1 },
  ]);
  expect(network.accounts).toEqual(["a", "b"]);
});

test("the quantile stands between its neighbours, as in R", () => {
  expect(takeQuantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  expect(takeQuantile([1, 2, 3, 10], 0.9)).toBeCloseTo(7.9);
  expect(takeQuantile([], 0.5)).toBe(0);
});
