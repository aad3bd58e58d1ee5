import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseNumberOf, readCaseNumber, sayCaseNumber } from "./case-number.ts";

describe("case numbers", () => {
  const nine = fc.integer({ min: 0, max: 999_999_999 });

  test("refuse what is no number of nine digits, and texts that are none", () => {
    for (const wrong of [-1, 1_000_000_000, 1.5, Number.NaN]) expect(() => caseNumberOf(wrong)).toThrow(RangeError);
    for (const text of ["", "123", "4821739064 0", "48217390ab", "x".repeat(200)]) {
      expect(readCaseNumber(text)).toBeUndefined();
    }
  });

  test("are read as they are said, in the digits of the region", () => {
    fc.assert(
      fc.property(nine, fc.constantFrom(0x30, 0x660, 0xe50, 0x1040, 0x17e0), (value, zero) => {
        const number = caseNumberOf(value);
        const said = sayCaseNumber(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(readCaseNumber(said)).toBe(number);
      }),
    );
  });

  test("tell one digit that was misheard", () => {
    fc.assert(
      fc.property(nine, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (value, at, off) => {
        const number = caseNumberOf(value);
        const wrong = (Number(number[at]) + off) % 10;
        expect(readCaseNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  test("never throw on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readCaseNumber(text)));
  });
});
