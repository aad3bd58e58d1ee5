import { htcdsCodeLists, htcdsFieldList } from "@suar/domain/htcds";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readAll } from "../testing/read-htcds.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { writeXlsForm } from "./write-xlsform.ts";

/** Rows of a sheet of our own workbooks, by the column of each cell. */
function sheetRows(workbook: Uint8Array, sheet: number): string[][] {
  const xml = strFromU8(unzipSync(workbook)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: string[] = [];
    for (const [, letters = "", text = ""] of row.matchAll(/<c r="([A-Z]+)\d+"[^>]*><is><t[^>]*>(.*?)<\/t>/gs)) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[at] = text;
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

const form = writeXlsForm({ title: "Intake", formId: "htcds", version: "1" });
const survey = sheetRows(form, 1);
const choices = sheetRows(form, 2);

describe("the XLSForm of HTCDS", () => {
  test("refuses a form without a question", () => {
    expect(() => writeXlsForm({ title: "x", formId: "x", version: "1", fields: [] })).toThrow(RangeError);
    expect(() => writeWorkbook([])).toThrow(RangeError);
  });

  test("asks every live field under the standard's name, and no deprecated one", () => {
    const asked = survey.map(([, name]) => name).filter((name) => htcdsFieldList.some(({ id }) => id === name));
    const live = htcdsFieldList.filter(({ deprecated }) => deprecated !== true).map(({ id }) => id);
    expect(new Set(asked)).toEqual(new Set(live));
  });

  test("requires nothing of anybody", () => {
    const at = survey[0]?.indexOf("required") ?? -1;
    expect(new Set(survey.slice(1).map((row) => row[at] ?? ""))).toEqual(new Set(["", "no"]));
  });

  test("opens and closes each group", () => {
    const begun = survey.filter(([type]) => type === "begin_group").length;
    expect(begun).toBe(11);
    expect(survey.filter(([type]) => type === "end_group")).toHaveLength(begun);
  });

  test("mends the toolkit's form: several citizenships, one industry", () => {
    const typeOf = (field: string) => survey.find(([, name]) => name === field)?.[0];
    expect(typeOf("prs_Citizenship")).toBe("select_multiple country");
    expect(typeOf("vic_ForcedLabourIndustry")).toBe("select_one labour_industry");
    expect(typeOf("cas_OutgoingReferralDate")).toBe("date");
  });

  test("has a choice for each code of each list that is asked, none with a space", () => {
    for (const [type = ""] of survey) {
      const list = /^select_(?:one|multiple) (.+)$/.exec(type)?.[1];
      if (list !== undefined)
        expect(
          choices.some(([of]) => of === list),
          list,
        ).toBe(true);
    }
    const codes = htcdsCodeLists["control-method"].codes.map(({ id }) => id);
    expect(choices.filter(([list]) => list === "control_method").map(([, name]) => name)).toEqual(codes);
    for (const [, name = ""] of choices) expect(name).not.toMatch(/\s/);
  });

  test("gives the same bytes again", () => {
    expect(writeXlsForm({ title: "Intake", formId: "htcds", version: "1" })).toEqual(form);
  });

  test("what is answered in it is read again", () => {
    const { rows, problems } = readAll(
      JSON.stringify([
        {
          "person/prs_Citizenship": "KH TH",
          "consent/con_Consent": "TRUE",
          "victim_context/vic_RecruitmentWebsitesAndApps": "4Sale Zalo",
          _uuid: "1",
        },
      ]),
    );
    expect(problems).toEqual([]);
    expect(rows[0]?.record).toMatchObject({ prs_Citizenship: ["KH", "TH"], con_Consent: true });
  });
});

describe("a workbook", () => {
  test("holds any text, without what XML does not allow", () => {
    const bytes = writeWorkbook([
      {
        name: "a&b",
        rows: [
          ['<x> & "y"', "a\u0001b"],
          ["", "ខ្មែរ"],
        ],
      },
    ]);
    expect(sheetRows(bytes, 1)).toEqual([
      ["&lt;x&gt; &amp; &quot;y&quot;", "ab"],
      ["", "ខ្មែរ"],
    ]);
  });

  test("names columns beyond Z", () => {
    const bytes = writeWorkbook([{ name: "wide", rows: [Array.from({ length: 28 }, (_, at) => String(at))] }]);
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain('r="AB1"');
  });
});
