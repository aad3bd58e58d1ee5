import { describe, expect, test } from "vitest";
import { destinationFeeRules } from "./destination-fee-rules.ts";
import { fairRecruitment } from "./fair-recruitment.ts";
import { findFeeRule } from "./find-fee-rule.ts";
import { findLicenceRule, licenceRules } from "./licence-rules.ts";
import { originFeeRules } from "./origin-fee-rules.ts";

const today = "2026-11-22";
const feeRules = [...originFeeRules, ...destinationFeeRules];

describe("what a recruiter may take", () => {
  test("is unknown where no rule was read", () => {
    expect(findFeeRule({ origin: "KH", destination: "TH", job: "factory" }, today)).toEqual({
      kind: "unknown",
      words: "fee.unknown",
      country: "KH",
    });
    expect(findFeeRule({}, today)).toMatchObject({ kind: "unknown", country: undefined });
    expect(findFeeRule({ origin: "NP", destination: "JP" }, today).kind).toBe("unknown");
  });

  test("a rule for some jobs or countries is not given for one that is not known", () => {
    expect(findFeeRule({ origin: "ID", destination: "HK" }, today).kind).toBe("unknown");
    expect(findFeeRule({ origin: "NP" }, today).kind).toBe("unknown");
  });

  test("a rule is not given for a day before it was made", () => {
    const corridor = { origin: "IN", destination: "SA", job: "construction" } as const;
    expect(findFeeRule(corridor, "2017-12-13").kind).toBe("unknown");
    expect(findFeeRule(corridor, "2017-12-14").kind).toBe("known");
  });

  test.each([
    [{ origin: "IN", destination: "AE", job: "office" }, "fee.amount-tax"],
    [{ origin: "NP", destination: "QA", job: "construction" }, "fee.amount"],
    [{ origin: "PH", destination: "TW", job: "factory" }, "fee.one-month"],
    [{ origin: "PH", destination: "HK", job: "domestic" }, "fee.nothing"],
    [{ origin: "PH", destination: "GB", job: "care" }, "fee.nothing"],
    [{ origin: "ID", destination: "MY", job: "domestic" }, "fee.nothing"],
    [{ origin: "VN", destination: "JP", job: "factory" }, "fee.month-per-year"],
    [{ origin: "BD", destination: "JO", job: "factory" }, "fee.government-list"],
  ] as const)("%o at home: %s", (corridor, words) => {
    expect(findFeeRule(corridor, today).words).toBe(words);
  });

  test.each([
    [{ origin: "MM", destination: "SG", job: "domestic" }, "fee.month-per-year-most"],
    [{ origin: "ID", destination: "HK", job: "domestic" }, "fee.percent-of-month"],
    [{ origin: "NP", destination: "KR", job: "factory" }, "fee.governments-only"],
    [{ origin: "NP", destination: "KR", job: "office" }, "fee.unknown"],
    [{ origin: "VN", destination: "TW", job: "factory" }, "fee.amount-month"],
    [{ origin: "LK", destination: "QA", job: "domestic" }, "fee.nothing"],
  ] as const)("%o over there: %s", (corridor, words) => {
    expect(findFeeRule(corridor, today, "destination").words).toBe(words);
  });

  test("the rule for the job comes before the rule for the country", () => {
    const finding = findFeeRule({ origin: "PH", destination: "AE", job: "domestic" }, today);
    expect(finding).toMatchObject({ kind: "known", rule: { id: "ph-no-fee-jobs" } });
  });
});

describe("sources", () => {
  const sources = [...feeRules, ...licenceRules].map(({ source }) => source).concat(fairRecruitment);

  test("every rule has a title, an address, a date or the word unknown, and the day it was read", () => {
    expect(sources.length).toBeGreaterThan(35);
    for (const { title, url, date, checked } of sources) {
      expect(title.length).toBeGreaterThan(20);
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(date).toMatch(/^(unknown|\d{4}(-\d{2}){0,2})$/);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (date !== "unknown") expect(date <= checked).toBe(true);
    }
  });

  test("ids are distinct, and no two rules of a side say different things of the same case", () => {
    expect(new Set(feeRules.map(({ id }) => id)).size).toBe(feeRules.length);
    const cases = feeRules.flatMap(({ side, country, others = ["*"], jobs = ["*"] }) =>
      others.flatMap((other) => jobs.map((job) => [side, country, other, job].join(" "))),
    );
    expect(new Set(cases).size).toBe(cases.length);
  });

  test("a country has one licence rule or none", () => {
    expect(new Set(licenceRules.map(({ country }) => country)).size).toBe(licenceRules.length);
    expect(findLicenceRule("LK")?.register).toBe("https://www.slbfe.lk");
    expect(findLicenceRule("FR")).toBeUndefined();
  });
});
