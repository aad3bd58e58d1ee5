import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unseenSamePairs, samePairs } from "../../test-data/name-pairs.ts";
import { nameKeys, prefixKey } from "./name-keys.ts";

const shares = (one: readonly string[], two: readonly string[]): boolean => one.some((key) => two.includes(key));
const name = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom(...samePairs.map((pair) => pair.left)),
);

describe("keys of a name", () => {
  test("two who share nothing but a family name share no key of the whole name and no pair", () => {
    const one = nameKeys("Nguyễn Thị Hương");
    const two = nameKeys("Nguyễn Quốc Khánh");
    expect(shares(one.whole, two.whole)).toBe(false);
    expect(shares(one.pairs, two.pairs)).toBe(false);
    expect(shares(one.sounds, two.sounds)).toBe(true);
  });

  test("father and son whose names are each other's are not one whole name", () => {
    expect(nameKeys("Ahmad bin Ismail").whole[0]).not.toBe(nameKeys("Ismail bin Ahmad").whole[0]);
  });

  test("order, titles, marks, spelling families and case do not count", () => {
    const { whole } = nameKeys("Nguyễn Văn Đức");
    expect(nameKeys("DUC NGUYEN VAN").whole).toEqual(whole);
    expect(nameKeys("Mr. Nguyen Van Duc").whole).toEqual(whole);
    expect(nameKeys("Mohd. Yusof").whole).toEqual(nameKeys("Muhammad Yusuf").whole);
  });

  test("a title that is also a name is kept both ways", () => {
    expect(nameKeys("U Thant").whole).toEqual(["thant u", "thant"]);
    expect(nameKeys("Ma Yun").whole).toContain("ma yun");
  });

  test("a nickname is a name like any other", () => {
    expect(nameKeys("Lek").whole).toEqual(["lek"]);
    expect(nameKeys("น้ำ").prefixes.length).toBeGreaterThan(0);
  });

  test.each([...samePairs, ...unseenSamePairs])("$left meets $right", ({ left, right }) => {
    const one = nameKeys(left);
    const two = nameKeys(right);
    const meets = shares(one.whole, two.whole) || shares(one.pairs, two.pairs) || shares(one.sounds, two.sounds);
    expect(meets).toBe(true);
  });

  test("any text: bounded keys without duplicates, the same each time, and it meets itself", () => {
    fc.assert(
      fc.property(name, (text) => {
        const keys = nameKeys(text);
        expect(nameKeys(text)).toEqual(keys);
        for (const list of [keys.whole, keys.prefixes, keys.sounds, keys.pairs]) {
          expect(new Set(list).size).toBe(list.length);
          expect(list.length).toBeLessThanOrEqual(120);
          expect(list.every((key) => key !== "" && key.length <= 450)).toBe(true);
        }
      }),
    );
  });

  test("the order of words does not change what a Latin name is found by", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(words, (some) => {
        const one = nameKeys(some.join(" "));
        const two = nameKeys(some.toReversed().join(" "));
        expect(one.prefixes.toSorted()).toEqual(two.prefixes.toSorted());
      }),
    );
  });
});

describe("the beginning of a word", () => {
  test("is too short with one letter, long enough with one Chinese character or Burmese syllable", () => {
    expect(prefixKey("a")).toBeUndefined();
    expect(prefixKey("")).toBeUndefined();
    expect(prefixKey("李")).toBe("李");
    expect(prefixKey("So")).toBe("so");
  });

  test.each(["somchai", "นภาพร", "wongsuwan", "李小明"])("what is typed of %s is among its keys", (written) => {
    const { prefixes } = nameKeys(written);
    const letters = [...written];
    for (let length = 2; length <= letters.length; length += 1) {
      expect(prefixes).toContain(prefixKey(letters.slice(0, length).join("")));
    }
  });

  test("a name in its own script is found by its beginning in Latin letters", () => {
    expect(nameKeys("အောင်ကျော်").prefixes).toContain(prefixKey("aung"));
  });
});
