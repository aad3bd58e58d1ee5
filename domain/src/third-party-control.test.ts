import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countIndependent,
  type StatedFact,
  statedFactSchema,
  thirdPartyControlFactIds,
} from "./third-party-control.ts";

const stated = (fact: StatedFact["fact"], ...records: string[]): StatedFact => ({
  fact,
  records,
  words: "what is seen there",
});

describe("facts of control by somebody else", () => {
  test.each(["price", "low_price", "nationality", "touring", "shared_contact", "safety_contact", "many_cities"])(
    "%s is none and cannot be stated",
    (fact) => {
      expect(statedFactSchema.safeParse({ ...stated("papers_held", "a"), fact }).success).toBe(false);
    },
  );

  test("one fact said twice, two that rest on the same thing, and two read from one record count once", () => {
    expect(countIndependent([])).toBe(0);
    expect(countIndependent([stated("papers_held", "a"), stated("papers_held", "b")])).toBe(1);
    expect(countIndependent([stated("earnings_taken", "a"), stated("debt_named", "b")])).toBe(1);
    expect(countIndependent([stated("papers_held", "a"), stated("movement_controlled", "a")])).toBe(1);
  });

  test("two facts that rest on different things, each shown by a record of its own, count twice", () => {
    expect(countIndependent([stated("papers_held", "a"), stated("movement_controlled", "a", "b")])).toBe(2);
    expect(countIndependent([stated("movement_controlled", "a", "b"), stated("papers_held", "a")])).toBe(2);
  });

  test("the order does not matter, and one more fact never makes fewer", () => {
    const fact = fc
      .tuple(fc.constantFrom(...thirdPartyControlFactIds), fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1 }))
      .map(([id, records]) => stated(id, ...records));
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 6 }), fact, (facts, more) => {
        const count = countIndependent(facts);
        expect(countIndependent(facts.toReversed())).toBe(count);
        expect(countIndependent([...facts, more])).toBeGreaterThanOrEqual(count);
        expect(count).toBeLessThanOrEqual(3);
      }),
    );
  });
});
