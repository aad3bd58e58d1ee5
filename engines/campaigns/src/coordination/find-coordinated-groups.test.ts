import { expect, test } from "vitest";
import { findCoordinatedGroups } from "./find-coordinated-groups.ts";
import { makeOperation, usualOperation } from "./testing/make-operation.ts";

/** Numbers 0 .. 1, the same on every machine (Park, Miller 1988). */
function fixedChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const small = { ...usualOperation, personas: 40, honest: 400, waves: 40, turnout: 0.25 };

test("accounts led by one operator are found, and no honest reader of the news with them", () => {
  const { shares, personas } = makeOperation(fixedChance(7), small);
  const { groups } = findCoordinatedGroups(shares);
  const [largest] = groups;
  const found = largest?.accounts.map(({ account }) => account) ?? [];
  expect(found.filter((account) => !personas.has(account))).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(36);
  expect(largest?.objects[0]?.object).toMatch(/^campaign:/);
  for (const { together, expected } of largest?.accounts ?? []) expect(together).toBeGreaterThan(expected);
});

test("without an operator there is no group but colleagues of one firm", () => {
  const { shares } = makeOperation(fixedChance(8), { ...small, waves: 0 });
  for (const group of findCoordinatedGroups(shares).groups) {
    expect(group.objects[0]?.object).toMatch(/^url:firm-/);
  }
});

test("the order of the shares changes nothing", () => {
  const { shares } = makeOperation(fixedChance(9), { ...small, honest: 100 });
  expect(findCoordinatedGroups(shares.toReversed())).toEqual(findCoordinatedGroups(shares));
});

test("no shares, one share, and one text a thousand times give no group", () => {
  expect(findCoordinatedGroups([])).toEqual({ groups: [], crowds: [] });
  const one = { object: "o", account: "a", content: "p", time: 0 };
  expect(findCoordinatedGroups([one]).groups).toEqual([]);
  const same = Array.from({ length: 1000 }, (_, at) => ({ ...one, account: `a${at}`, content: `p${at}` }));
  expect(findCoordinatedGroups(same).groups).toEqual([]);
});
