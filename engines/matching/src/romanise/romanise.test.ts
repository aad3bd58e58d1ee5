import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { romanise } from "./romanise.ts";
import { burmeseSyllables } from "./romanise-burmese.ts";

describe("a word in Latin letters", () => {
  test("signs and digits have no sound", () => {
    expect(romanise("123 !?")).toEqual([]);
  });

  test.each([
    ["အောင်", "aung"],
    ["ဆန်း", "san"],
    ["ကြည်", "kyi"],
    ["မြင့်", "myint"],
    ["ထွန်း", "htun"],
    ["ကျော်", "kyaw"],
    ["နိုင်", "naing"],
    ["စိုး", "so"],
    ["ရွှေ", "shwe"],
    ["စန္ဒာ", "sanda"],
    ["ဦး", "u"],
    ["สุวรรณ", "suwan"],
    ["จันทร์", "chan"],
    ["หลวง", "lawng"],
    ["Đặng", "dang"],
    ["李", "li"],
  ])("%s is %s", (word, reading) => {
    expect(romanise(word)[0]).toBe(reading);
  });

  test("a Shan name ends in m or n", () => {
    expect(romanise("ခမ်း")).toEqual(["khan", "kham"]);
  });

  test("any text: at most three readings of a to z", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const readings = romanise(text);
        expect(readings.length).toBeLessThanOrEqual(3);
        for (const reading of readings) expect(reading).toMatch(/^[a-z]+$/);
      }),
    );
  });
});

test("Burmese written without spaces comes apart in syllables and loses nothing of them", () => {
  expect(burmeseSyllables("အောင်ဆန်းစုကြည်")).toEqual(["အောင်", "ဆန်း", "စု", "ကြည်"]);
  expect(burmeseSyllables("")).toEqual([]);
});
