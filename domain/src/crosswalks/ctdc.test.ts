import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htcdsCodeLists } from "../htcds/code-lists.ts";
import type { HtcdsRecord } from "../htcds/record.ts";
import { ctdcColumns, ctdcLaterColumns } from "./ctdc-columns.ts";
import { fromCtdcLater, toCtdcLater } from "./ctdc-later.ts";
import { fromCtdc } from "./from-ctdc.ts";
import { ctdcAgeBand, type CtdcRow, toCtdc } from "./to-ctdc.ts";

const several = [
  ["vic_MethodsOfControl", "control-method"],
  ["vic_TypeOfExploitation", "exploitation-type"],
  ["vic_TypeOfSexExploitation", "sex-exploitation-type"],
] as const;
const single = [
  ["prs_Gender", "gender"],
  ["vic_ForcedLabourIndustry", "labour-industry"],
  ["vic_RelationshipToTrafficker", "relationship-to-controller"],
] as const;

const oneCode: (readonly [string, string, HtcdsRecord])[] = [
  ...several.flatMap(([field, list]) =>
    htcdsCodeLists[list].codes.map(({ id }) => [field, id, { [field]: [id] }] as const),
  ),
  ...single.flatMap(([field, list]) =>
    htcdsCodeLists[list].codes.map(({ id }) => [field, id, { [field]: id }] as const),
  ),
].map(([field, id, record]) => [field, id, record as HtcdsRecord]);

describe("HTCDS to CTDC", () => {
  test.each(oneCode)("%s %s comes back, or is named as lost", (field, code, record) => {
    const there = toCtdc(record);
    const back = fromCtdc(there.value).value;
    const lost = there.losses.filter((loss) => loss.field === field);
    if (lost.length === 0) expect(back).toEqual(record);
    else expect(lost.map((loss) => loss.code)).toContain(code);
  });

  test("loses nothing of most codes", () => {
    const kept = oneCode.filter(([, , record]) => toCtdc(record).losses.length === 0).map(([, code]) => code);
    expect(kept).toHaveLength(41);
    expect(kept).toEqual(expect.arrayContaining(["ForcedCriminality", "ForcedBegging", "UsesChildren", "Threats"]));
  });

  test("puts forced criminality into the only slot that CTDC has for it", () => {
    const { value } = toCtdc({ vic_TypeOfExploitation: ["ForcedCriminality"] });
    expect(value).toMatchObject({ isForcedLabour: "1", typeOfLabourIllicitActivities: "1" });
  });

  test("never makes a stated fact out of silence", () => {
    expect(toCtdc({})).toEqual({ value: {}, losses: [] });
    expect(Object.values(toCtdc({ vic_TypeOfExploitation: ["ForcedLabour"] }).value)).not.toContain("0");
  });

  test("carries no name and says so without it", () => {
    const { value, losses } = toCtdc({ prs_FirstName: "Invented", prs_MobilePhone: "+10000000000" });
    expect(value).toEqual({});
    expect(losses).toEqual([
      { to: "ctdc", kind: "no_target", field: "prs_FirstName", code: null },
      { to: "ctdc", kind: "no_target", field: "prs_MobilePhone", code: null },
    ]);
  });

  test("a child when it began may have been grown later; who was grown then was", () => {
    expect(toCtdc({ vic_AgeWhenTrafficked: 17 }).value).toEqual({ majorityEntry: "Minor" });
    expect(toCtdc({ vic_AgeWhenTrafficked: 18 }).value).toEqual({
      majorityEntry: "Adult",
      majorityStatusAtExploit: "Adult",
    });
  });

  test("the age is that of the day of registration", () => {
    const born = { prs_Birthdate: "2004-03-02" };
    expect(toCtdc({ ...born, suar_RegistrationDate: "2022-03-01" }).value).toMatchObject({
      ageBroad: "9--17",
      majorityStatus: "Minor",
    });
    expect(toCtdc({ ...born, suar_RegistrationDate: "2022-03-02" }).value).toMatchObject({
      ageBroad: "18--20",
      majorityStatus: "Adult",
    });
    expect(toCtdc({ ...born, suar_RegistrationDate: "2001-01-01" }).losses).toContainEqual(
      expect.objectContaining({ field: "prs_Birthdate", kind: "unproven" }),
    );
    expect(() => ctdcAgeBand(-1)).toThrow(RangeError);
    expect(ctdcAgeBand(120)).toBe("48+");
  });

  test("a second industry rides in Suar's field and comes back", () => {
    const record: HtcdsRecord = {
      vic_TypeOfExploitation: ["ForcedLabour"],
      vic_ForcedLabourIndustry: "A_AgricultureForestryAndFishing",
      suar_OtherLabourIndustries: ["F_Construction"],
    };
    expect(fromCtdc(toCtdc(record).value).value).toEqual(record);
  });

  test("any set of codes that loses nothing comes back whole", () => {
    const free = (list: "control-method" | "exploitation-type", field: string) =>
      htcdsCodeLists[list].codes.map(({ id }) => id).filter((id) => toCtdc({ [field]: [id] }).losses.length === 0);
    fc.assert(
      fc.property(
        fc.subarray(free("control-method", "vic_MethodsOfControl"), { minLength: 1 }),
        fc.subarray(free("exploitation-type", "vic_TypeOfExploitation"), { minLength: 1 }),
        (controls, types) => {
          const record = { vic_MethodsOfControl: controls, vic_TypeOfExploitation: types } as HtcdsRecord;
          const back = fromCtdc(toCtdc(record).value).value;
          expect(new Set(back.vic_MethodsOfControl)).toEqual(new Set(controls));
          expect(new Set(back.vic_TypeOfExploitation)).toEqual(new Set(types));
        },
      ),
    );
  });
});

describe("CTDC to HTCDS", () => {
  const flags = ctdcColumns.filter((column) => /^(meansOf|is|typeOf|recruiterRelation)/.test(column));
  const words: readonly (readonly [(typeof ctdcColumns)[number], string])[] = [
    ...flags.map((column) => [column, "1"] as const),
    ...flags.map((column) => [column, "0"] as const),
    ["gender", "Female"],
    ["gender", "Male"],
    ["gender", "Transgender"],
    ["gender", "Other"],
    ["gender", "Unknown"],
    ["citizenship", "PH"],
    ["CountryOfExploitation", "MY"],
    ["ageBroad", "18--20"],
    ["majorityStatus", "Minor"],
    ["majorityStatusAtExploit", "Adult"],
    ["majorityEntry", "Adult"],
    ["yearOfRegistration", "2015"],
    ["Datasource", "Case Management"],
    ["RecruiterRelationship", "Family"],
  ];

  test("reads every column", () => {
    expect(new Set(words.map(([column]) => column))).toEqual(new Set(ctdcColumns));
  });

  test.each(words)("%s %s comes back, says that nothing is known, or is named as lost", (column, value) => {
    const { value: record, losses } = fromCtdc({ [column]: value });
    if (losses.length > 0) expect(losses.map(({ field }) => field)).toEqual([column]);
    else if (/NotSpecified$|Unknown$/.test(column)) expect(record).toEqual({});
    else expect(toCtdc(record).value[column]).toBe(value);
  });

  test("an answer that was not given is no loss", () => {
    expect(fromCtdc({ isAbduction: "-99", gender: "" })).toEqual({ value: {}, losses: [] });
  });

  test("a word that is none of a flag's is named, and so is a column that nobody knows", () => {
    const { losses } = fromCtdc({ isForcedLabour: "yes", other: "1" } as CtdcRow);
    expect(losses.map(({ field }) => field)).toEqual(["isForcedLabour", "other"]);
  });
});

describe("CTDC's two lists of columns", () => {
  test("have the lengths that the releases have", () => {
    expect([ctdcColumns.length, ctdcLaterColumns.length]).toEqual([63, 37]);
  });

  test.each(ctdcColumns.map((column) => [column]))("%s reaches the later list, or is named", (column) => {
    const there = toCtdcLater({ [column]: "1" });
    const back = fromCtdcLater(there.value);
    if (there.losses.length === 0) expect(back).toEqual({ value: { [column]: "1" }, losses: [] });
    else expect(there.losses.map(({ field }) => field)).toEqual([column]);
  });

  test.each(ctdcLaterColumns.map((column) => [column]))("%s of the later list comes back, or is named", (column) => {
    const back = fromCtdcLater({ [column]: "1" });
    if (back.losses.length === 0) expect(toCtdcLater(back.value)).toEqual({ value: { [column]: "1" }, losses: [] });
    else expect(["traffickMonths", "typeOfSexOther"]).toContain(column);
  });
});
