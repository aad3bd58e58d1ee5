import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const documents = (text: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === "document")
    .map(({ value }) => value);

describe("what is no number of a paper", () => {
  test.each([
    "passport valid for 6 months",
    "bring your passport and 2 photos",
    "driving licence class 3",
    "licence: 2026",
    "id card required",
    "NIK baju 5",
    "12/11 (Mon) 123456",
    "passport copy 12345",
  ])("%s", (text) => {
    expect(documents(text)).toEqual([]);
  });
});

describe("numbers of papers", () => {
  test.each([
    ["Passport No. X0000001", "passport:x0000001"],
    ["passport number: AB 1234567", "passport:ab1234567"],
    ["หนังสือเดินทางเลขที่ AA0000001", "passport:aa0000001"],
    ["hộ chiếu số: C0000001", "passport:c0000001"],
    ["护照号：E00000001", "passport:e00000001"],
    ["পাসপোর্ট নম্বর AB0000001", "passport:ab0000001"],
    ["NIK: 3200000000000001", "id:3200000000000001"],
    ["CNIC 00000-0000000-1", "id:00000-0000000-1"],
    ["NRIC: S0000001I", "id:s0000001i"],
    ["၁၂/ဥကမ(နိုင်)၀၀၀၀၀၁", "id:12/ဥကမ/နိုင်/000001"],
    ["POEA License No. 000-LB-000000-R", "licence:000-lb-000000-r"],
    ["EA Licence 00C0001", "licence:00c0001"],
    ["RL No: 0001", "licence:0001"],
    ["लाइसेंस नंबर: B-0000/MUM/PER/1000", "licence:b-0000/mum/per/1000"],
  ])("%s", (text, value) => {
    expect(documents(text)).toEqual([value]);
  });
});
