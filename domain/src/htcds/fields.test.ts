import { describe, expect, test } from "vitest";
import type { CodeList } from "../code-list.ts";
import { localeCodes } from "../locale-codes.ts";
import { htcdsCodeLists, standardCodes } from "./code-lists.ts";
import { htcdsField, htcdsFieldList, htcdsStandardFields } from "./fields.ts";

describe("fields of HTCDS 2.0", () => {
  const standard = htcdsFieldList.filter(({ section }) => section !== "suar");

  test("knows no field that neither the standard nor Suar has, and nothing that an object inherits", () => {
    expect(htcdsField("prs_First_Name")).toBeUndefined();
    expect(htcdsField("constructor")).toBeUndefined();
  });

  test("are the standard's 83: 80 live, 38 of them core, and 3 deprecated", () => {
    expect(standard).toHaveLength(83);
    const live = standard.filter(({ deprecated }) => deprecated !== true);
    expect(live).toHaveLength(80);
    expect(live.filter(({ core }) => core === true)).toHaveLength(38);
  });

  test("stand in the standard's sections in their numbers", () => {
    const counts: Record<string, number> = {};
    for (const { section } of standard) counts[section] = (counts[section] ?? 0) + 1;
    expect(counts).toEqual({
      organisation: 10,
      person: 25,
      "victim-context": 16,
      "perpetrator-context": 2,
      case: 3,
      referral: 10,
      "case-comment": 1,
      "historic-event": 10,
      "support-plan": 5,
      consent: 1,
    });
  });

  test("of Suar's own are told by their names", () => {
    expect(htcdsFieldList.filter(({ id }) => id.startsWith("suar_")).map(({ section }) => section)).toEqual(
      htcdsFieldList.filter(({ section }) => section === "suar").map(() => "suar"),
    );
  });

  test("have a label in every language, and none calls a person victim or trafficker", () => {
    const lists: readonly CodeList[] = Object.values(htcdsCodeLists);
    const all = [...htcdsFieldList, ...lists.flatMap(({ codes }) => codes)];
    for (const { id, labels } of all) {
      for (const locale of localeCodes) expect(labels[locale], `${id} ${locale}`).toMatch(/\S/u);
      expect(labels.en).not.toMatch(/victim|trafficker|perpetrator/i);
    }
  });
});

describe("code lists of HTCDS 2.0", () => {
  const counts: readonly (readonly [keyof typeof htcdsStandardFields, number])[] = [
    ["org_Type", 9],
    ["prs_Gender", 6],
    ["prs_MaritalStatus", 6],
    ["prs_HighestLevelOfEducation", 9],
    ["vic_TraffickingStatus", 3],
    ["vic_TraffickingStatusDecisionMakingOrg", 5],
    ["vic_RelationshipToTrafficker", 3],
    ["vic_RecruitmentWebsitesAndApps", 15],
    ["vic_MethodOfRecruitment", 10],
    ["vic_MethodsOfControl", 16],
    ["vic_TypeOfExploitation", 11],
    ["vic_ForcedLabourIndustry", 21],
    ["vic_TypeOfSexExploitation", 4],
    ["vic_ExploitationWebsitesAndApps", 15],
    ["vic_Vulnerabilities", 12],
    ["per_RoleInProcess", 15],
    ["cas_Status", 4],
    ["cas_ReasonForIncomingReferral", 3],
    ["cas_ReasonForOutgoingReferral", 3],
    ["hte_Type", 3],
    ["spl_Type", 9],
  ];

  test.each(counts)("%s has the standard's %i codes", (field, count) => {
    const { codeList } = htcdsField(field) ?? {};
    expect(codeList && standardCodes(htcdsCodeLists[codeList])).toHaveLength(count);
  });

  test("are twenty-one in the standard", () => {
    expect(counts.map(([field]) => field)).toEqual(
      htcdsFieldList
        .filter(({ section, codeList }) => section !== "suar" && codeList !== undefined)
        .map(({ id }) => id),
    );
  });

  test("say for each code that the picklist lacks what it becomes there", () => {
    for (const list of [
      htcdsCodeLists.platform,
      htcdsCodeLists["control-method"],
      htcdsCodeLists["exploitation-type"],
    ]) {
      for (const { id, standing, mapsTo } of list.codes) {
        if (standing === undefined) continue;
        expect(standardCodes(list), id).toEqual(expect.arrayContaining([...(mapsTo?.htcds ?? ["?"])]));
      }
    }
  });
});
