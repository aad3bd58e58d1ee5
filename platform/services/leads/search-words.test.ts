import fc from "fast-check";
import { expect, test } from "vitest";
import { searchTerms, searchText, searchWords } from "./search-words.ts";

/** What the SQL does, in small: `like` on the stored words, without spaces for scripts that have none. */
const finds = (stored: string, question: string): boolean =>
  searchTerms(question).every(({ pattern, isSpaceless }) => {
    const inside = isSpaceless ? stored.replaceAll(" ", "") : stored;
    return inside.includes(pattern.slice(1, -1).replaceAll(/\\([\\%_])/g, "$1"));
  });

test.each([
  ["customer service in Bangkok, free ticket", "BANG free"],
  ["รับสมัครนักพากย์ที่กรุงเทพ", "นักพากย์"],
  ["ត្រូវការបុគ្គលិកនៅភ្នំពេញ", "ភ្នំពេញ"],
  ["招聘客服人员,月薪一万", "客服"],
  ["WhatsApp +66 81 234 5678", "5678"],
  ["ﬀull‑width ＡＢＣ", "abc"],
])("%s is found by %s", (text, question) => {
  expect(finds(searchText([text]), question)).toBe(true);
});

test("another word is not found", () => {
  expect(finds(searchText(["customer service in Bangkok"]), "service manila")).toBe(false);
  expect(finds(searchText(["招聘客服人员"]), "护士")).toBe(false);
});

test("a text is always found by its own words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const [word] = searchWords(text);
      if (word !== undefined) expect(finds(searchText([text]), word)).toBe(true);
    }),
  );
});

test("signs with a meaning in SQL have none here", () => {
  expect(searchTerms("50%_off\\").every((term) => !/(?<!\\)[%_](?!$)/.test(term.pattern.slice(1)))).toBe(true);
});
