import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disclosedClasses, disclosurePurposes } from "../consents/index.ts";
import {
  classesOfPackage,
  namesAPlace,
  referralPackageSchema,
  type CarriedBasis,
  type ReferralPackage,
} from "./index.ts";

const id = "0190a000-0000-7000-8000-000000000001";
const basis: CarriedBasis = {
  entry: id,
  basis: "consent",
  classes: ["name", "narrative"],
  at: "2026-11-22T00:00:00.000Z",
  until: "2026-12-22T00:00:00.000Z",
  consent: { form: "spoken", language: "sin", interpreting: "interpreter", heardForgetting: "can" },
  law: null,
};
const whole: ReferralPackage = {
  version: 1,
  purpose: "legal_aid",
  urgent: false,
  bases: [basis],
  facts: [{ class: "name", kind: "name", value: "Synthetic Nimal", certainty: "known", told: null }],
  synthetic: true,
};
const fits = (over: object): boolean => referralPackageSchema.safeParse({ ...whole, ...over }).success;

describe("a package", () => {
  test("holds no fact without a basis, none that the purpose does not need, and no class on two bases", () => {
    expect(fits({})).toBe(true);
    expect(fits({ facts: [{ ...whole.facts[0], class: "contact" }] })).toBe(false);
    expect(fits({ bases: [{ ...basis, classes: ["health"] }], facts: [{ ...whole.facts[0], class: "health" }] })).toBe(
      false,
    );
    expect(fits({ bases: [basis, { ...basis, classes: ["name"] }] })).toBe(false);
    expect(fits({ facts: [] })).toBe(false);
    expect(fits({ note: "x" })).toBe(false);
  });

  test("whatever is built, it has no place of safety and no face", () => {
    const anyClass = fc.constantFrom<string>(...disclosedClasses, "place_of_safety", "face");
    const anyKind = fc.constantFrom("name", "words", "place_of_safety", "face");
    let fitting = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...disclosurePurposes),
        fc.array(fc.record({ class: anyClass, kind: anyKind }), { minLength: 1, maxLength: 2 }),
        (purpose, facts) => {
          const built = {
            ...whole,
            purpose,
            bases: [{ ...basis, classes: [...new Set(facts.map((fact) => fact.class))] }],
            facts: facts.map((fact) => ({ ...fact, value: "x", certainty: "known", told: null })),
          };
          const { data } = referralPackageSchema.safeParse(built);
          if (data === undefined) return;
          fitting += 1;
          expect(JSON.stringify(data)).not.toMatch(/place_of_safety|face/);
          expect(disclosedClasses).toEqual(expect.arrayContaining([...classesOfPackage(data)]));
        },
      ),
      { numRuns: 500 },
    );
    expect(fitting).toBeGreaterThan(5);
  });
});

describe("namesAPlace", () => {
  test("finds a part of the place whatever its case, signs and spaces, and takes other words for no place", () => {
    const places = ["House 7, Flower Road\nColombo 7"];
    expect(namesAPlace(["She sleeps in HOUSE-7 now"], places)).toBe(true);
    expect(namesAPlace(["flower  road"], places)).toBe(true);
    expect(namesAPlace(["บ้าน 7 ถนนดอกไม้ จังหวัด"], ["ถนนดอกไม้"])).toBe(true);
    expect(namesAPlace(["She likes flowers"], places)).toBe(false);
    expect(namesAPlace(["at 7"], ["7"])).toBe(false);
    expect(namesAPlace([], places)).toBe(false);
  });

  test("a place that stands in words is found wherever it stands", () => {
    const long = fc.string({ minLength: 6 }).filter((text) => text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "").length >= 5);
    fc.assert(
      fc.property(fc.string(), long, fc.string(), (before, place, after) => {
        expect(namesAPlace([`${before} ${place} ${after}`], [place])).toBe(true);
      }),
    );
  });
});
