import { expect, test } from "vitest";
import { findGroups } from "./find-groups.ts";
import { chooseParameters } from "./parameters.ts";
import { foldPlain, makeOthers, makeRing, makeWords, seeded } from "./testing/make-corpus.ts";

const parameters = chooseParameters();

test("one text that is repeated 10,000 times is one campaign of all its records", () => {
  const text = makeWords(seeded(51), 30).join(" ");
  const copies = Array.from({ length: 10_000 }, (_, at) => foldPlain(`copy-${at}`, text));
  const groups = findGroups([...copies, ...makeOthers(50, seeded(52))], parameters);
  expect(groups.map(({ ids }) => ids.length)).toEqual([10_000]);
  expect(groups[0]?.cohesion).toBeCloseTo(1, 5);
});

test("texts that are all empty, or hold no letter, are no campaign", () => {
  const empty = Array.from({ length: 1000 }, (_, at) => foldPlain(`empty-${at}`, at % 2 === 0 ? "" : "  ... 🔥 12"));
  expect(findGroups(empty, parameters)).toEqual([]);
});

test("a disclaimer under texts that have nothing else in common swallows nothing", () => {
  const random = seeded(53);
  const disclaimer = makeWords(random, 30).join(" ");
  const documents = Array.from({ length: 1500 }, (_, at) =>
    foldPlain(`text-${at}`, `${makeWords(random, 35).join(" ")} ${disclaimer} ${at}`),
  );
  const largest = Math.max(0, ...findGroups(documents, parameters).map(({ ids }) => ids.length));
  expect(largest).toBeLessThan(5);
});

test("disclaimers alone, each with a few words of its own, are one campaign and take no stranger with them", () => {
  const random = seeded(54);
  const disclaimers = makeRing("legal", makeWords(random, 40), 600, 0.06, random);
  const groups = findGroups([...disclaimers, ...makeOthers(200, random)], parameters);
  expect(groups[0]?.ids.length).toBeGreaterThan(590);
  for (const { ids } of groups) expect(ids.every((id) => id.startsWith("legal"))).toBe(true);
});
