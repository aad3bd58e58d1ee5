import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeFingerprint, maxGrams } from "./make-fingerprint.ts";
import { foldPlain, makeWords, seeded } from "./testing/make-corpus.ts";

describe("makeFingerprint", () => {
  test("has no grams where there are no letters", () => {
    for (const text of ["", "   ", "!!! ???", "12 345"]) {
      expect(makeFingerprint(foldPlain("x", text)).grams).toHaveLength(0);
    }
  });

  test("is the same for copies with other numbers", () => {
    const one = makeFingerprint(foldPlain("a", "call +855 12 345 678 today, salary 1800"));
    const other = makeFingerprint(foldPlain("b", "call +66 987 654 321 today, salary 950"));
    expect(other.shape).toBe(one.shape);
  });

  test("tells where a number is a contact and where it is none", () => {
    const contact = makeFingerprint(foldPlain("a", "ask for +85512345678"));
    const amount = makeFingerprint(foldPlain("b", "ask for 123"));
    expect(contact.shape).not.toBe(amount.shape);
  });

  test("cannot be made to hold a slot by a text that writes one", () => {
    const forged = makeFingerprint({ id: "a", matching: "ask for \ue000", spans: [] });
    expect(forged.shape).toBe(makeFingerprint({ id: "b", matching: "ask for ", spans: [] }).shape);
  });

  test("does not join words that a script with blanks parts", () => {
    const parted = makeFingerprint({ id: "a", matching: "go to us", spans: [] });
    expect(parted.shape).not.toBe(makeFingerprint({ id: "b", matching: "gotous", spans: [] }).shape);
  });

  test.each([
    ["Khmer", "ធ្វើការនៅក្រុងប៉ោយប៉ែត", "ប្រាក់ខែខ្ពស់"],
    ["Thai", "ทำงานที่ปอยเปต", "เงินเดือนสูง"],
  ])("reads %s whose letters were pulled apart", (_, kept, hidden) => {
    const letters = [...new Intl.Segmenter("en").segment(hidden)].map(({ segment }) => segment);
    const print = (matching: string) => makeFingerprint({ id: "x", matching, spans: [] }).shape;
    expect(print(`${kept} ${letters.join(" ")}`)).toBe(print(`${kept} ${hidden}`));
    expect(print(`${kept} ${letters.join("!")}`)).not.toBe(print(`${kept} ${hidden}`));
  });

  test("is the same number on every machine", () => {
    const { shape, grams } = makeFingerprint(foldPlain("a", "ต้องการพนักงาน good pay 高薪"));
    expect({ shape, first: grams[0], count: grams.length }).toMatchInlineSnapshot(`
      {
        "count": 22,
        "first": -2010421486,
        "shape": "0a3d8ffcf364bb86",
      }
    `);
  });

  test("keeps at most so many grams of a very long text, and the same ones of its copy", () => {
    const words = makeWords(seeded(1), 20_000).join(" ");
    const one = makeFingerprint(foldPlain("a", words));
    expect(one.grams.length).toBeLessThanOrEqual(maxGrams);
    expect(makeFingerprint(foldPlain("b", words)).shape).toBe(one.shape);
  });

  test("rises without repeating and never fails on any text and any stretches", () => {
    const span = fc.record({
      type: fc.constantFrom("phone" as const, "url" as const),
      value: fc.string(),
      start: fc.integer({ min: -5, max: 80 }),
      end: fc.integer({ min: -5, max: 80 }),
    });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(span), (matching, spans) => {
        const { grams } = makeFingerprint({ id: "x", matching, spans });
        for (let at = 1; at < grams.length; at += 1) expect(grams[at]).toBeGreaterThan(grams[at - 1] ?? 0);
      }),
    );
  });
});
