import fc from "fast-check";
import { countryCodes } from "../../countries.ts";
import { htcdsCodeLists } from "../../htcds/code-lists.ts";
import type { HtcdsField } from "../../htcds/field.ts";
import { htcdsFieldList } from "../../htcds/fields.ts";
import type { HtcdsRecord, HtcdsValue } from "../../htcds/record.ts";

const words = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u), { minLength: 1, maxLength: 4 })
  .map((each) => `Invented ${each.join(" ")}`);
const day = fc
  .date({ min: new Date("1930-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A value as the reader of HTCDS gives it for a field. People and numbers in it are made up. */
function valueOf({ id, type, codeList, maximum }: HtcdsField & { readonly id: string }): fc.Arbitrary<HtcdsValue> {
  if (id === "suar_CaseId") return fc.oneof(fc.uuid(), words);
  const codes = codeList === undefined ? [] : htcdsCodeLists[codeList].codes.map(({ id }) => id as string);
  switch (type) {
    case "code":
      return fc.constantFrom(...codes);
    case "codes":
      return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 });
    case "country":
      return fc.constantFrom(...countryCodes);
    case "countries":
      return fc.uniqueArray(fc.constantFrom(...countryCodes), { minLength: 1, maxLength: 3 });
    case "language":
      return fc.constantFrom("khm", "ind", "ara", "tha");
    case "boolean":
      return fc.boolean();
    case "date":
      return day;
    case "phone":
      return fc.integer({ min: 1000, max: 9999 }).map((ending) => `+99900000${ending}`);
    case "email":
      return fc.integer({ min: 1, max: 9999 }).map((at) => `invented${at}@example.invalid`);
    case "whole-number":
      return fc.integer({ min: 0, max: maximum ?? 1000 });
    case "number":
    case "latitude":
    case "longitude":
      return fc.integer({ min: -80, max: 80 });
    default:
      return words;
  }
}

/** A row of HTCDS with any of its fields, every one synthetic. */
export const htcdsRecord: fc.Arbitrary<HtcdsRecord> = fc
  .record(Object.fromEntries(htcdsFieldList.map((field) => [field.id, valueOf(field)])), { requiredKeys: [] })
  .map((record) => record as HtcdsRecord);
