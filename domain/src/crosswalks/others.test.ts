import { describe, expect, test } from "vitest";
import { htcdsCodeLists, standardCodes } from "../htcds/code-lists.ts";
import type { HtcdsRecord } from "../htcds/record.ts";
import { ageInYears } from "./age-in-years.ts";
import { fromDefinedControlMethod, toDefinedControlMethod } from "./control-method-names.ts";
import { fromGlotipForm, glotipForms, toGlotip } from "./glotip.ts";
import { sdg1622Rate, toSdg1622 } from "./sdg-16-2-2.ts";
import { toStandard } from "./to-standard.ts";

describe("ageInYears", () => {
  test("refuses what is no day, and a birth after the day", () => {
    expect(ageInYears("2000", "2020-01-01")).toBeUndefined();
    expect(ageInYears("2021-01-01", "2020-01-01")).toBeUndefined();
  });

  test.each([
    ["2000-02-29", "2018-02-28", 17],
    ["2000-02-29", "2018-03-01", 18],
    ["2000-05-05", "2000-05-05", 0],
  ])("%s to %s is %i", (from, to, years) => expect(ageInYears(from, to)).toBe(years));
});

describe("the two names of methods of control", () => {
  test.each(htcdsCodeLists["control-method"].codes.map(({ id }) => [id]))(
    "%s comes back, or is named as lost",
    (code) => {
      const { value, losses } = toDefinedControlMethod(code);
      if (losses.length === 0) expect(fromDefinedControlMethod(value)).toBe(code);
      else expect(losses[0]).toMatchObject({ kind: "wider", code });
    },
  );

  test("the definitions have seventeen, and each is known with its prefix", () => {
    const names = new Set(htcdsCodeLists["control-method"].codes.map(({ id }) => toDefinedControlMethod(id).value));
    expect(names.size).toBe(17);
    for (const name of names) expect(fromDefinedControlMethod(`MethodsOfControl${name}`)).toBeDefined();
    expect(fromDefinedControlMethod("PhysicalThreats")).toBeUndefined();
  });
});

describe("GLOTIP", () => {
  test.each(htcdsCodeLists["exploitation-type"].codes.map(({ id }) => [id]))("%s comes back, or is named", (code) => {
    const { value, losses } = toGlotip({ vic_TypeOfExploitation: [code] });
    const [form] = value.forms;
    expect(value.forms).toHaveLength(1);
    if (losses.length === 0) expect(form && fromGlotipForm(form).value).toBe(code);
    else expect(losses).toEqual([{ to: "glotip", kind: "merged", field: "vic_TypeOfExploitation", code }]);
  });

  test.each(glotipForms.map((form) => [form]))("%s comes back", (form) => {
    expect(toGlotip({ vic_TypeOfExploitation: [fromGlotipForm(form).value] })).toMatchObject({
      value: { forms: [form] },
      losses: [],
    });
  });

  test.each(htcdsCodeLists.gender.codes.map(({ id }) => [id]))("%s is counted by sex", (gender) => {
    const { value, losses } = toGlotip({ prs_Gender: gender });
    expect(losses.length).toBe(value.sex === "Other" ? 1 : 0);
  });

  test("what is not known stays unknown", () => {
    expect(toGlotip({}).value).toEqual({ forms: [], sex: "Unknown", age: "Unknown", citizenship: null });
    expect(toGlotip({ vic_AgeWhenTrafficked: 15 }).value.age).toBe("Unknown");
    expect(toGlotip({ vic_AgeWhenTrafficked: 19 }).value.age).toBe("18 years or over");
  });
});

describe("SDG 16.2.2", () => {
  test("counts nobody for whom trafficking was not found, and says so", () => {
    for (const status of [undefined, "PossibleVictimOfTrafficking", "NotAVictimOfTrafficking"] as const) {
      const record: HtcdsRecord = status === undefined ? {} : { vic_TraffickingStatus: status };
      expect(toSdg1622(record)).toMatchObject({ value: null, losses: [{ code: status ?? null }] });
    }
  });

  test("breaks down by sex, age and form, and leaves citizenship out aloud", () => {
    const { value, losses } = toSdg1622({
      vic_TraffickingStatus: "ActualVictimOfTrafficking",
      prs_Gender: "Feminine",
      prs_Citizenship: ["KH"],
      vic_TypeOfExploitation: ["ForcedCriminality"],
    });
    expect(value).toEqual({ sex: "Female", age: "Unknown", forms: ["Other forms of exploitation"] });
    expect(losses.map(({ field }) => field)).toEqual(["vic_TypeOfExploitation", "prs_Citizenship"]);
  });

  test("is a rate per 100,000", () => {
    expect(sdg1622Rate(3, 200_000)).toBe(1.5);
    expect(() => sdg1622Rate(1, 0)).toThrow(RangeError);
  });
});

describe("the standard's own picklists", () => {
  const lists = [
    ["vic_RecruitmentWebsitesAndApps", "platform"],
    ["vic_MethodsOfControl", "control-method"],
    ["vic_TypeOfExploitation", "exploitation-type"],
  ] as const;

  test.each(lists)("%s holds nothing else afterwards", (field, list) => {
    for (const { id, standing } of htcdsCodeLists[list].codes) {
      const { value, losses } = toStandard({ [field]: [id] });
      expect(standardCodes(htcdsCodeLists[list])).toEqual(expect.arrayContaining([...(value[field] ?? ["none"])]));
      expect(losses.length).toBe(standing === undefined ? 0 : 1);
    }
  });

  test("Suar's own fields stay out, aloud", () => {
    expect(toStandard({ suar_RecordId: "7", cas_Status: "Active" })).toEqual({
      value: { cas_Status: "Active" },
      losses: [{ to: "htcds", kind: "no_target", field: "suar_RecordId", code: null }],
    });
  });
});
