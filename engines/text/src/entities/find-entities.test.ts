import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { digitValue } from "./digits.ts";
import { findEntities } from "./index.ts";
import { displaySpan, readScanCopy } from "./read-scan-copy.ts";

/** Pieces that finders look for, put together at random. */
const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      ..."+65 9123 4567|๐๘๑|@|a@b.com|(at)| dot com|t.me/|hxxp://|[.]|WA: |LINE ID: |微信:|$|800-1000|/month|25 triệu|Rp |2026-11-03|3 พ.ย. 2569|民國115年|ปอยเปต|ไทย|Cambodia|zero eight one |0️⃣|😀|\u200b|\u202e|０１２|TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t|.|,| |\n|o|l|1".split(
        "|",
      ),
    ),
  ),
  { maxLength: 24 },
);

describe("entities of any text", () => {
  test("no text, no entities", () => {
    expect(findEntities(foldText(""))).toEqual([]);
  });

  test("never throws; spans are whole, sorted, apart, and text is what stands there", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const display = parts.join("");
        let last = 0;
        for (const { start, end, text, value } of findEntities(foldText(display))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(display.length);
          expect(text).toBe(display.slice(start, end));
          expect(value).not.toBe("");
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("the scan copy keeps its places in order and inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (display) => {
        const copy = readScanCopy(display);
        expect(copy.lower.length).toBe(copy.text.length);
        let last = 0;
        for (let at = 0; at < copy.text.length; at += 1) {
          const { start, end } = displaySpan(copy, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(display.length);
          last = start;
        }
      }),
    );
  });

  test("every decimal digit of Unicode has its value", () => {
    for (const [written, value] of [
      ["๘", 8],
      ["៣", 3],
      ["၅", 5],
      ["٠", 0],
      ["𝟗", 9],
      ["９", 9],
      ["᭓", 3],
    ] as const) {
      expect(digitValue(written.codePointAt(0) ?? 0)).toBe(value);
    }
    expect(digitValue(0x41)).toBeUndefined();
  });

  test("texts made to be slow are read in bounded time", { timeout: 120_000 }, () => {
    for (const part of [
      "a",
      "1 ",
      "a.",
      "a@",
      "$1-",
      "0812345678 ",
      "one ",
      "ไทย",
      "a\u0301",
      "(at) ",
      "1/",
      "[.]a",
      "+1",
    ]) {
      const display = part.repeat(Math.ceil(65_536 / part.length));
      const entities = findEntities(foldText(display));
      expect(entities.every(({ start, end, text }) => text === display.slice(start, end))).toBe(true);
    }
  });
});
