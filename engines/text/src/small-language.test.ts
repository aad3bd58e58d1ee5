import { describe, expect, test } from "vitest";
import { ordinarySentences } from "../test-data/ordinary-sentences.ts";
import { foldText } from "./copy/index.ts";
import { readSmallLanguage } from "./small-language.ts";

const read = (text: string) => readSmallLanguage(foldText(text)).language;
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

  test.each(ordinarySentences.filter(([language]) => checker.includes(language)))("%s: %s", (language, text) => {
    const found = read(text);
    const accepted = language === "ind" || language === "msa" ? ["ind", "msa"] : [language];
    expect(accepted).toContain(found);
  });

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
