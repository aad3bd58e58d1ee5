import { htcdsCodeLists } from "@suar/domain/htcds";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCodeFinder, createNameFinder, editDistance, simplified } from "./find-nearest.ts";

describe("the nearest code", () => {
  const find = createCodeFinder(htcdsCodeLists["control-method"]);

  test("is none when nothing is near, and none for a word without a letter", () => {
    expect(find("qqqqqqqq")).toEqual([]);
    expect(find("---")).toEqual([]);
  });

  test.each([
    ["debt bondage", "DebtBondage"],
    ["DebtBodnage", "DebtBondage"],
    ["Jeratan utang", "DebtBondage"],
    ["إسار الدين", "DebtBondage"],
    ["ចំណងបំណុល", "DebtBondage"],
    ["WithholdDocument", "WithholdsDocuments"],
  ])("of %s is %s", (word, code) => expect(find(word)).toEqual([code]));

  test("of a code with one letter changed is that code, for every code of every list", () => {
    for (const list of Object.values(htcdsCodeLists)) {
      const nearest = createCodeFinder(list);
      for (const { id } of list.codes.filter((code) => code.id.length > 5)) expect(nearest(`${id}x`)).toEqual([id]);
    }
  });

  test("is found without being asked twice", () => {
    const names = createNameFinder(["prs_Gender", "cas_Status"]);
    expect([names("prs_gendr"), names("prs_gendr")]).toEqual([["prs_Gender"], ["prs_Gender"]]);
  });
});

describe("the distance of two words", () => {
  test.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["abc", "ab", 1],
    ["abc", "xbc", 1],
    ["kitten", "sitting", 3],
  ])("%s %s %i", (left, right, distance) => expect(editDistance(left, right, 9)).toBe(distance));

  test("is the same both ways, nothing only for equal words, and never more than asked and one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(9), (left, right, most) => {
        const distance = editDistance(left, right, most);
        expect(editDistance(right, left, most)).toBe(distance);
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(most + 1);
        expect(editDistance(left, right, 20)).toBeGreaterThanOrEqual(distance);
      }),
    );
  });

  test("a word of a million letters is cut before it is compared", () => {
    expect(simplified("Å".repeat(1 << 20)).length).toBeLessThanOrEqual(64);
  });
});
