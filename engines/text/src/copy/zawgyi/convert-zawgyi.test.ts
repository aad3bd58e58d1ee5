import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readParagraphs } from "../../../training/read-declarations.ts";
import { writeZawgyi } from "../../../training/write-zawgyi.ts";
import { foldText, toDisplay } from "../index.ts";
import { convertZawgyi } from "./convert-zawgyi.ts";

/** The whole text with its syllables rewritten. */
function convert(text: string): string {
  let converted = "";
  let at = 0;
  for (const { start, end, text: syllable } of convertZawgyi(text)) {
    converted += text.slice(at, start) + syllable;
    at = end;
  }
  return converted + text.slice(at);
}

const wordsOf = (code: string) => readParagraphs(code).flatMap((paragraph) => paragraph.trim().split(" "));
const karen = readFileSync(new URL("../../../test-data/karen/lines.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

describe("text that is not Zawgyi stays", () => {
  test.each(["", "plain words", "ภาษาไทย", "12:30", "\ud800\udc00\ud800"])("%j", (text) => {
    expect(convert(text)).toBe(text);
    expect(foldText(text).encoding).toBe("unicode");
  });

  test.each(["mya", "shn", "mnw"])("every paragraph of the declaration in %s, whole and cut short", (code) => {
    for (const paragraph of readParagraphs(code)) {
      for (const length of [12, 20, 40, paragraph.length]) {
        expect(foldText(paragraph.slice(0, length)).encoding).toBe("unicode");
      }
    }
  });

  test.each(karen)("Karen: %s", (line) => {
    for (const length of [12, 20, 40, line.length]) expect(foldText(line.slice(0, length)).encoding).toBe("unicode");
  });
});

describe("Zawgyi", () => {
  test.each([
    ["ျမန္မာ", "မြန်မာ"],
    ["ေက်ာင္း", "ကျောင်း"],
    ["အဂၤလိပ္", "အင်္ဂလိပ်"],
    ["တကၠသိုလ္", "တက္ကသိုလ်"],
    ["ကၽြန္ေတာ္", "ကျွန်တော်"],
    ["ကၽြန္မတို႔", "ကျွန်မတို့"],
    ["ဥပေဒ", "ဥပဒေ"],
    ["ဉာဏ္", "ဉာဏ်"],
    ["ပတၱျမား", "ပတ္တမြား"],
    ["0န္ေဆာင္မႈ", "ဝန်ဆောင်မှု"],
    ["ဘ႑ာေရး", "ဘဏ္ဍာရေး"],
  ])("%s is %s", (zawgyi, unicode) => {
    expect(convert(zawgyi)).toBe(unicode);
  });

  test("comes back from Unicode and again, word for word", () => {
    const words = wordsOf("mya").filter((word) => word.length > 2);
    const wrong = words.filter((word) => convert(writeZawgyi(word)) !== word);
    expect(words.length).toBeGreaterThan(300);
    expect(wrong.length / words.length).toBeLessThan(0.02);
  });

  test("a sentence reads like the same in Unicode, and leads back to what was written", () => {
    const unicode = "အလုပ်သမားများ ခေါ်ယူနေပါသည်။ ဖုန်း 09 450 001 23";
    const folded = foldText(writeZawgyi(unicode));
    expect(folded.encoding).toBe("zawgyi");
    expect(folded.matching).toBe(foldText(unicode).matching);
    const start = folded.matching.indexOf("ခေါ်ယူ");
    const { start: from, end: to } = toDisplay(folded, { start, end: start + "ခေါ်ယူ".length });
    expect(folded.display.slice(from, to)).toBe(writeZawgyi("ခေါ်ယူ"));
  });
});

test("any string keeps its offsets in order and is read to its end", () => {
  const codes = fc.array(fc.integer({ min: 0x1000, max: 0x109f }), { maxLength: 60 });
  fc.assert(
    fc.property(codes, fc.string({ maxLength: 10 }), (letters, tail) => {
      const text = `\u1031\u1000\u1039 ${String.fromCharCode(...letters)}${tail}`;
      let last = 0;
      for (const { start, end } of convertZawgyi(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      const { starts, ends, matching, display } = foldText(text);
      expect(starts.length).toBe(matching.length);
      for (let at = 0; at < matching.length; at += 1) {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(ends[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(display.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("a long text of signs is converted in linear time", () => {
  const text = "\u1031\u103b\u1000\u1039".repeat(50_000);
  const start = process.cpuUsage();
  expect(convertZawgyi(text).length).toBeGreaterThan(0);
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});
