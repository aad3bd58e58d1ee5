import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionMatters, decisionOutcomes, proofStandards } from "./case-codes.ts";
import { decisionRules, findDecisionFault, traffickingStatusOf, type DecisionDraft } from "./decision-rules.ts";
import { decisionMatterList, decisionOutcomeList, proofStandardList } from "./decision-lists.ts";
import { newDecisionSchema, reviewsOf, caseDecisionSchema } from "./working-parts.ts";

const [person, other, third] = ["a", "b", "c"].map((end) => `018f0000-0000-7000-8000-00000000000${end}`);
const draft: DecisionDraft = {
  matter: "presumed_victim",
  person: person ?? "",
  outcome: "yes",
  standard: "reasonable_grounds",
  replaces: null,
  reviews: null,
};
const written = { ...draft, reason: "papers taken, locked in" };

describe("a decision", () => {
  test("refuses an outcome of another matter, nobody, a trial's standard for a presumption, and a review of what it replaces", () => {
    expect(findDecisionFault({ ...draft, outcome: "adult" })).toBe("outcome_not_of_matter");
    expect(findDecisionFault({ ...draft, matter: "age_treated_as" })).toBe("outcome_not_of_matter");
    expect(findDecisionFault({ ...draft, person: null })).toBe("person_needed");
    expect(findDecisionFault({ ...draft, standard: "beyond_reasonable_doubt" })).toBe("standard_too_high");
    expect(findDecisionFault({ ...draft, replaces: other ?? "", reviews: other ?? "" })).toBe("reviews_itself");
    expect(newDecisionSchema.safeParse({ ...written, person: null }).error?.issues[0]).toMatchObject({
      path: ["person"],
    });
  });

  test("needs its reason in words, and knows no place for a computed view", () => {
    expect(newDecisionSchema.safeParse({ ...written, reason: " " }).success).toBe(false);
    expect(newDecisionSchema.safeParse(written).success).toBe(true);
    expect(newDecisionSchema.parse({ ...written, computed: true, score: 1 })).toEqual(written);
  });

  test("every matter has an outcome and a standard that fit, and no other outcome does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...decisionMatters), fc.constantFrom(...decisionOutcomes), (matter, outcome) => {
        const rule = decisionRules[matter];
        const fault = findDecisionFault({ ...draft, matter, outcome, standard: rule.standards[0] ?? "not_stated" });
        expect(fault).toBe(
          (rule.outcomes as readonly string[]).includes(outcome) ? undefined : "outcome_not_of_matter",
        );
      }),
    );
  });

  test("no matter and no outcome calls anybody a criminal", () => {
    expect([...decisionMatters, ...decisionOutcomes].join(" ")).not.toMatch(/criminal|offender|guilty|trafficker/);
  });

  test("is reviewed by other decisions, which stay", () => {
    const made = (id: string, reviews: string | null) =>
      caseDecisionSchema.parse({
        ...written,
        id,
        reviews,
        by: "A colleague",
        at: "2026-11-22T08:00:00.000Z",
        replacedAt: null,
      });
    const all = [made(person ?? "", null), made(other ?? "", person ?? ""), made(third ?? "", null)];
    expect(reviewsOf(all, person ?? "").map(({ id }) => id)).toEqual([other]);
  });
});

describe("traffickingStatusOf", () => {
  const decided = (
    matter: DecisionDraft["matter"],
    outcome: DecisionDraft["outcome"],
    replacedAt: string | null = null,
  ) => ({ matter, outcome, replacedAt });

  test("is nobody's while nobody decided, and smuggled is never a status of trafficking", () => {
    expect(traffickingStatusOf([])).toBeUndefined();
    expect(traffickingStatusOf([decided("smuggled", "yes"), decided("presumed_victim", "not_now")])).toBeUndefined();
  });

  test("follows what stands: presumed is possible, identified outweighs it, smuggled takes nothing away", () => {
    expect(traffickingStatusOf([decided("presumed_victim", "yes"), decided("smuggled", "yes")])).toBe(
      "PossibleVictimOfTrafficking",
    );
    expect(traffickingStatusOf([decided("presumed_victim", "yes"), decided("identified_victim", "yes")])).toBe(
      "ActualVictimOfTrafficking",
    );
    expect(traffickingStatusOf([decided("presumed_victim", "yes"), decided("identified_victim", "no")])).toBe(
      "NotAVictimOfTrafficking",
    );
    expect(
      traffickingStatusOf([decided("presumed_victim", "yes"), decided("identified_victim", "no", "2026-11-22")]),
    ).toBe("PossibleVictimOfTrafficking");
  });
});

test("matters, outcomes and standards are said in four languages", () => {
  expect(decisionMatterList.codes.map(({ id }) => id)).toEqual([...decisionMatters]);
  expect(decisionOutcomeList.codes.map(({ id }) => id)).toEqual([...decisionOutcomes]);
  expect(proofStandardList.codes.map(({ id }) => id)).toEqual([...proofStandards]);
  for (const { codes } of [decisionMatterList, decisionOutcomeList, proofStandardList]) {
    for (const { labels } of codes) {
      expect(labels.en).not.toMatch(/victim/i);
      expect(labels.ar).toMatch(/\p{Script=Arabic}/u);
      expect(labels.km).toMatch(/\p{Script=Khmer}/u);
    }
  }
});
