import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { iloDimensionList } from "./dimensions.ts";
import { findOneMore } from "./find-one-more.ts";
import { iloIndicatorLabels } from "./indicator-labels.ts";
import { iloIndicatorIds, iloIndicators, iloStrengths, type IloIndicatorId, type IloStrength } from "./indicators.ts";
import { listIloIndicators } from "./list-indicators.ts";
import { IloNotYet } from "./not-yet.ts";
import { findUnmetClauses, iloLists, indicatorsOfList, isDimensionPositive, isPositive, type IloList } from "./rule.ts";
import { iloStanding, iloWordList } from "./words.ts";

const dimensions = iloDimensionList.codes.map(({ id }) => id);
const someIndicators = fc.subarray([...iloIndicatorIds]);
const anyList = fc.constantFrom(...iloLists);

describe("the lists", () => {
  test("have the published numbers: 67 for adults in dimensions of 10, 10, 16, 9, 15 and 7; 65 for children, none weak", () => {
    expect(dimensions.map((dimension) => indicatorsOfList("adult", dimension).length)).toEqual([10, 10, 16, 9, 15, 7]);
    expect(dimensions.flatMap((dimension) => indicatorsOfList("child", dimension))).toHaveLength(65);
    expect(iloIndicatorIds.filter((id) => iloIndicators[id].child === null)).toEqual([
      "vulnerable_false_information_on_law",
      "exploited_no_social_protection",
    ]);
    expect(countsOf("adult")).toEqual([
      [1, 8, 1],
      [1, 9, 0],
      [0, 14, 2],
      [1, 7, 1],
      [4, 10, 1],
      [0, 5, 2],
    ]);
    expect(countsOf("child")).toEqual([
      [2, 8, 0],
      [4, 6, 0],
      [0, 15, 0],
      [1, 7, 0],
      [8, 7, 0],
      [0, 7, 0],
    ]);
  });

  test("weigh papers, debt and confinement more at destination than at recruitment", () => {
    for (const sign of ["documents_confiscated", "debt_bondage", "confinement"] as const) {
      expect(iloIndicators[`recruited_${sign}`].adult).toBe("medium");
      expect(iloIndicators[`held_${sign}`].adult).toBe("strong");
    }
  });

  test("are said in four languages and marked as not checked", () => {
    for (const { en, id, ar, km } of [
      ...Object.values(iloIndicatorLabels),
      ...iloWordList.codes.map(({ labels }) => labels),
      iloStanding.labels,
    ]) {
      expect(en).not.toBe("");
      expect(id).not.toBe(en);
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(km).toMatch(/\p{Script=Khmer}/u);
    }
    expect(iloStanding.labels.en).toContain("not checked against ILO");
    expect(dimensions.flatMap((dimension) => listIloIndicators(dimension).codes.map(({ id }) => id))).toEqual([
      ...iloIndicatorIds,
    ]);
  });
});

describe("the rule", () => {
  test("no dimension is positive by one, by weak ones alone, or by two medium ones", () => {
    for (const strength of iloStrengths) expect(isPositive([strength])).toBe(false);
    expect(isPositive(["weak", "weak", "weak", "weak"])).toBe(false);
    expect(isPositive(["medium", "medium"])).toBe(false);
    expect(isPositive(["medium", "weak", "weak", "weak"])).toBe(false);
  });

  test("a dimension agrees with looking for each of the published combinations", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...iloStrengths), { maxLength: 6 }), (strengths) => {
        expect(isPositive(strengths)).toBe(slowly(strengths));
      }),
    );
  });

  test("the whole rule agrees with a slow reading of it", () => {
    fc.assert(
      fc.property(anyList, someIndicators, fc.boolean(), (list, indicators, isActStated) => {
        const positive = dimensions.filter((dimension) =>
          slowly(
            indicators
              .filter((id) => iloIndicators[id].dimension === dimension)
              .flatMap((id) => iloIndicators[id][list] ?? []),
          ),
        );
        const isRecruited = positive.some((dimension) => dimension.includes("recruitment"));
        const isMet =
          list === "adult"
            ? isRecruited && positive.includes("exploitation") && positive.includes("coercion_at_destination")
            : isActStated && positive.includes("exploitation");
        expect(findUnmetClauses(list, { indicators, isActStated }).length === 0).toBe(isMet);
      }),
    );
  });

  test("one more fact never takes a met rule away, and no order changes it", () => {
    fc.assert(
      fc.property(anyList, someIndicators, fc.constantFrom(...iloIndicatorIds), (list, indicators, more) => {
        const unmet = findUnmetClauses(list, { indicators, isActStated: true });
        expect(findUnmetClauses(list, { indicators: indicators.toReversed(), isActStated: true })).toEqual(unmet);
        expect(unmet).toEqual(
          expect.arrayContaining([
            ...findUnmetClauses(list, { indicators: [...indicators, more, more], isActStated: true }),
          ]),
        );
      }),
    );
  });

  test("every indicator of each list can be the one that makes its dimension positive", () => {
    for (const list of iloLists) {
      for (const dimension of dimensions) {
        for (const id of indicatorsOfList(list, dimension)) expect(isPivotal(list, id), `${list} ${id}`).toBe(true);
      }
    }
  });

  test("an indicator that the child list has not counts for nothing there", () => {
    const two: IloIndicatorId[] = ["exploited_low_or_no_salary", "exploited_wage_manipulation"];
    expect(isDimensionPositive("child", "exploitation", [...two, "exploited_no_social_protection"])).toBe(false);
    expect(isDimensionPositive("adult", "exploitation", [...two, "exploited_no_social_protection"])).toBe(true);
  });

  test("abuse of vulnerability stands in for deception and coercion at recruitment, and at destination for nothing", () => {
    const recruited: IloIndicatorId[] = [
      "vulnerable_economic_reasons",
      "vulnerable_family_situation",
      "vulnerable_general_context",
    ];
    const exploited: IloIndicatorId[] = ["exploited_excessive_hours", "exploited_no_education"];
    const held: IloIndicatorId[] = ["held_confinement", "held_debt_bondage"];
    const heldVulnerable = iloIndicatorIds.filter((id) => id.startsWith("held_vulnerable_"));
    const unmet = (indicators: readonly IloIndicatorId[]) =>
      findUnmetClauses("adult", { indicators, isActStated: false });
    expect(unmet([...recruited, ...exploited, ...held])).toEqual([]);
    expect(unmet([...recruited, ...exploited, ...heldVulnerable])).toEqual(["coercion_at_destination"]);
    expect(unmet([...exploited, ...held])).toEqual(["recruitment"]);
    expect(unmet(exploited)).toEqual(["recruitment", "coercion_at_destination"]);
  });
});

describe("what one more would do", () => {
  test("names exactly the indicators of which one more meets the rule", () => {
    fc.assert(
      fc.property(anyList, someIndicators, fc.boolean(), (list, indicators, isActStated) => {
        const isMet = (stated: readonly IloIndicatorId[]) =>
          findUnmetClauses(list, { indicators: stated, isActStated }).length === 0;
        const named = findOneMore(list, { indicators, isActStated });
        expect(named).toEqual(isMet(indicators) ? [] : iloIndicatorIds.filter((id) => isMet([...indicators, id])));
      }),
      { numRuns: 20 },
    );
  });
});

describe("not yet", () => {
  const notYet = new IloNotYet({ list: "adult", clauses: ["exploitation"], oneMore: ["exploited_hazardous_work"] });

  test("cannot be stored, sent, cloned, printed or put into a text", () => {
    expect(() => JSON.stringify(notYet)).toThrow(TypeError);
    expect(() => JSON.stringify({ case: [notYet] })).toThrow(TypeError);
    expect(() => structuredClone(notYet)).toThrow();
    expect(() => Number(notYet)).toThrow(TypeError);
    expect(() => String(notYet)).toThrow(TypeError);
    expect(Reflect.ownKeys(notYet)).toEqual(["kind", "toJSON"]);
    expect({ ...notYet }).not.toHaveProperty("look");
  });

  test("can be looked at", () => {
    expect(notYet.look()).toMatchObject({ clauses: ["exploitation"] });
  });
});

function countsOf(list: IloList): readonly (readonly number[])[] {
  return dimensions.map((dimension) => {
    const found = indicatorsOfList(list, dimension).map((id) => iloIndicators[id][list]);
    return iloStrengths.map((strength) => found.filter((one) => one === strength).length);
  });
}

/** The four combinations as they are published, looked for one by one. */
function slowly(strengths: readonly IloStrength[]): boolean {
  const wanted: readonly (readonly IloStrength[])[] = [
    ["strong", "strong"],
    ["strong", "medium"],
    ["strong", "weak"],
    ["medium", "medium", "medium"],
    ["medium", "medium", "weak"],
  ];
  return wanted.some((combination) => {
    const left = [...strengths];
    return combination.every((strength) => {
      const at = left.indexOf(strength);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  });
}

/** Whether some one or two others of its dimension are not enough without it and enough with it. */
function isPivotal(list: IloList, id: IloIndicatorId): boolean {
  const { dimension } = iloIndicators[id];
  const others = indicatorsOfList(list, dimension).filter((other) => other !== id);
  const isEnough = (stated: readonly IloIndicatorId[]) => isDimensionPositive(list, dimension, stated);
  const groups = [
    ...others.map((other) => [other]),
    ...others.flatMap((a, at) => others.slice(at + 1).map((b) => [a, b])),
  ];
  return groups.some((group) => !isEnough(group) && isEnough([...group, id]));
}
