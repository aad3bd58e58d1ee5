import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readText } from "../read-text.ts";

const kindOf = (text: string): string | undefined => readText(text).kind?.kind;

// The vocabulary is built at the first text.
beforeAll(() => void readText("warm"), 60_000);

describe("kind of a post", () => {
  test.each([
    ["nothing says", "See you at lunch, the soup is good today"],
    ["no words", "🙂🙂"],
    ["a warning", "Beware of adverts that say: hiring now in Poipet, free ticket, no visa needed"],
    ["an own account", "Help us, they took our passports and the boss beats us. They were hiring for a hotel job"],
  ])("none when %s", (_name, text) => {
    expect(readText(text).kind).toBeNull();
  });

  test.each([
    ["recruit", "Urgent hiring: customer service in Poipet, no experience needed, free ticket"],
    ["recruit", "招聘客服，包机票，包吃住，无需经验"],
    ["sell", "We sell fake passports and entry stamps without questions, price list on request"],
    [
      "coordinate",
      "Driver will pick you at the border at midnight, switch off the phones, delete the chat, bring only the passports",
    ],
  ])("%s: %s", (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  test("says by which words, in the order of the text", () => {
    const text = "Hiring! Chat support, apply now";
    const { kind } = readText(text);
    expect(kind?.evidence.length).toBeGreaterThan(1);
    let last = 0;
    for (const { start, end, excerpt } of kind?.evidence ?? []) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(excerpt);
      last = start;
    }
  });

  test("any text", () => {
    const words = fc.constantFrom(
      "hiring ",
      "price list ",
      "driver will wait ",
      "help us ",
      "beware of ",
      "招聘",
      "\ud800",
      "1 ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 12 }),
        (parts) => {
          const { kind } = readText(parts.join(""));
          if (kind !== null) expect(kind.evidence.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
