import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { htcdsCodeLists } from "./code-lists.ts";
import { htcdsFieldList } from "./fields.ts";
import { htcdsJsonSchema } from "./json-schema.ts";
import type { HtcdsRecord, HtcdsValue } from "./record.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { date: true, email: true } });
ajv.addVocabulary(["x-suar-extension", "x-section", "x-core", "x-identifying", "x-lookup"]);
const isValid = ajv.compile(htcdsJsonSchema());

describe("the JSON Schema of HTCDS 2.0", () => {
  test.each([
    ["a field that nobody knows", { prs_First_Name: "Invented" }],
    ["a code that nobody knows", { prs_Gender: "Female" }],
    ["one code where several stand", { vic_MethodsOfControl: "DebtBondage" }],
    ["several codes where one stands", { vic_ForcedLabourIndustry: ["P_Education"] }],
    ["a day that is written in another way", { prs_Birthdate: "02/03/2004" }],
    ["a telephone number with letters", { prs_MobilePhone: "call me" }],
    ["a country by its name", { hte_Country: "Thailand" }],
    ["a language by its short code", { prs_PrimaryLanguage: "km" }],
    ["an age that nobody reaches", { vic_AgeWhenTrafficked: 131 }],
    ["a place that is none on earth", { hte_Latitude: 91 }],
    ["a word for yes", { con_Consent: "yes" }],
    ["the same code twice", { prs_Citizenship: ["KH", "KH"] }],
    ["a row that is a list", []],
  ])("refuses %s", (_, row) => expect(isValid(row)).toBe(false));

  test("takes a row with every field, and every code of every list", () => {
    for (const { id, type, codeList } of htcdsFieldList) {
      const codes = codeList === undefined ? [] : htcdsCodeLists[codeList].codes.map((code) => code.id);
      const values: readonly HtcdsValue[] =
        type === "codes" ? [codes] : codeList === undefined ? [sample[type]] : codes;
      for (const value of values) expect(isValid({ [id]: value }), `${id} ${JSON.stringify(value)}`).toBe(true);
    }
    const row: HtcdsRecord = { prs_FirstName: "Invented", vic_MethodsOfControl: ["Threats"], suar_RecordId: "1" };
    expect(isValid(row)).toBe(true);
  });

  test("is the one that is published", async () => {
    const text = `${JSON.stringify(htcdsJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../schemas/htcds-2.0.schema.json");
  });
});

const sample = {
  text: "Invented",
  "long-text": "Invented",
  phone: "+10000000000",
  email: "invented@example.org",
  date: "2004-03-02",
  number: 1.5,
  "whole-number": 3,
  latitude: 11.5,
  longitude: 104.9,
  boolean: true,
  code: "",
  codes: "",
  country: "KH",
  countries: ["KH", "TH"],
  language: "khm",
  lookup: "Invented",
} as const;
