import { describe, expect, test } from "vitest";
import { ordinarySentences } from "../test-data/ordinary-sentences.ts";
import { foldText } from "./copy/index.ts";
import { isPair } from "./language/is-pair.ts";
import { readSmallLanguage } from "./small-language.ts";

const read = (text: string) => readSmallLanguage(foldText(text)).language;
// Of the scripts of India only Hindi and Urdu are told in Latin letters.
const isRomanised = (language: string, text: string) => language === "ben" && /^[\x20-\x7e]+$/.test(text);
const checker = "eng ind msa tha vie khm lao mya fil zho hin ben nep sin tam urd".split(" ");

describe("the small language reading", () => {
  test.each([
    "",
    "Szukamy dwóch kucharzy do naszej restauracji w Krakowie",
    "Наш ресторан шукає двох кухарів, робота з понеділка",
    "we hire cooks for our new restaurant รับสมัครพ่อครัวสองคนด่วน",
  ])("names none of its languages for %s", (text) => {
    expect(read(text)).toBe("und");
  });

  test.each(ordinarySentences.filter(([language, text]) => checker.includes(language) && !isRomanised(language, text)))(
    "%s: %s",
    (language, text) => {
      const found = read(text);
      expect(found === language || isPair(found, language)).toBe(true);
    },
  );

  test("other languages of the same scripts are another language", () => {
    const others = ordinarySentences.filter(([language]) =>
      ["fra", "spa", "deu", "mar", "fas", "rus"].includes(language),
    );
    expect(others.length).toBeGreaterThan(3);
    for (const [, text] of others) expect(read(text)).toBe("und");
  });

  test("Hindi and Urdu are read in Latin letters", () => {
    expect(["hin", "urd"]).toContain(read("Bhai mujhe naukri chahiye, paise kab milenge aur kaam kya hai"));
  });
});
