import fc from "fast-check";
import { expect, test } from "vitest";
import { findGroups } from "./find-groups.ts";
import { evenSimilarity } from "./judge-evenness.ts";
import { chooseParameters, defaultParameters } from "./parameters.ts";
import { makeOthers, makeRing, makeWords, seeded } from "./testing/make-corpus.ts";

const { evenness } = defaultParameters;
const group = (records: number, inner: number) => ({ records, inner });

test("does not join two texts posted word for word of which a fifth is their own", () => {
  expect(evenSimilarity(group(5, 0.99), group(4, 0.98), evenness)).toBeGreaterThan(0.8);
});

test("does not let two strangers into a settled text that neither would be let into alone", () => {
  const alone = evenSimilarity(group(1, 1), group(5, 0.99), evenness);
  expect(alone).toBeGreaterThan(0.6);
  expect(evenSimilarity(group(2, 0.55), group(5, 0.99), evenness)).toBe(alone);
});

test("asks of loose groups what is inside them, and of two lone records nothing", () => {
  expect(evenSimilarity(group(6, 0.6), group(9, 0.62), evenness)).toBeCloseTo(0.48);
  expect(evenSimilarity(group(1, 1), group(1, 1), evenness)).toBe(0);
});

test("asks the same whichever group is named first, between 0 and 1, and no less of more settled groups", () => {
  const any = fc.record({
    records: fc.integer({ min: 2, max: 50 }),
    inner: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(any, any, fc.double({ min: 0, max: 0.5, noNaN: true }), (one, other, more) => {
      const asked = evenSimilarity(one, other, evenness);
      expect(evenSimilarity(other, one, evenness)).toBe(asked);
      expect(asked).toBeGreaterThanOrEqual(0);
      expect(asked).toBeLessThanOrEqual(1);
      const settle = ({ records, inner }: typeof one) => ({ records, inner: Math.min(1, inner + more) });
      expect(evenSimilarity(settle(one), settle(other), evenness)).toBeGreaterThanOrEqual(asked - 1e-9);
    }),
  );
});

test("keeps jobs of one employer apart whose boilerplate is five sixths of each advert", () => {
  const random = seeded(61);
  const boilerplate = makeWords(random, 50);
  const jobs = ["cook", "driver", "clerk"].flatMap((name) =>
    makeRing(name, [...makeWords(random, 10), ...boilerplate], 5, 0, random),
  );
  const groups = findGroups([...jobs, ...makeOthers(300, random)], chooseParameters());
  expect(groups.map(({ ids }) => ids.length)).toEqual([5, 5, 5]);
});
