import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palermoActs, palermoMeans, palermoPurposes, viewPalermo, type StatedFacts } from "./palermo.ts";

const facts: fc.Arbitrary<StatedFacts> = fc.record({
  acts: fc.subarray([...palermoActs]),
  means: fc.subarray([...palermoMeans]),
  purposes: fc.subarray([...palermoPurposes]),
  ageAtTheTime: fc.option(fc.integer({ min: 0, max: 130 }), { nil: undefined }),
  personConsented: fc.option(fc.boolean(), { nil: undefined }),
});
const adult: StatedFacts = {
  acts: ["recruitment"],
  means: [],
  purposes: ["forced_labour"],
  ageAtTheTime: 26,
  personConsented: undefined,
};

describe("viewPalermo", () => {
  test("refuses an impossible age", () => {
    expect(() => viewPalermo({ ...adult, ageAtTheTime: -1 })).toThrow(RangeError);
    expect(() => viewPalermo({ ...adult, ageAtTheTime: Number.NaN })).toThrow(RangeError);
  });

  test("an adult's facts without means leave the means open", () => {
    expect(viewPalermo(adult)).toMatchObject({ missing: ["means"], childRule: false });
  });

  test("Article 3 (c): under 18 no means is needed; unknown age counts as a child's", () => {
    expect(viewPalermo({ ...adult, ageAtTheTime: 17 })).toMatchObject({ missing: [], childRule: true });
    expect(viewPalermo({ ...adult, ageAtTheTime: undefined }).reasons).toContain("age_unknown_counts_as_child");
    expect(viewPalermo({ ...adult, ageAtTheTime: 18 }).childRule).toBe(false);
  });

  test("Article 3 (b): consent never changes an element, it only adds a reason", () => {
    fc.assert(
      fc.property(facts, (stated) => {
        const yes = viewPalermo({ ...stated, personConsented: true });
        const no = viewPalermo({ ...stated, personConsented: false });
        expect(yes.elements).toEqual(no.elements);
        expect(yes.reasons.includes("consent_irrelevant_means_used")).toBe(stated.means.length > 0);
      }),
    );
  });

  test("one more stated fact never takes an element away", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...palermoMeans), (stated, means) => {
        const before = viewPalermo(stated);
        const after = viewPalermo({ ...stated, means: [...stated.means, means] });
        expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
      }),
    );
  });
});
