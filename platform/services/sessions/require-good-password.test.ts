import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requireGoodPassword } from "./require-good-password.ts";

const own = ["Siti Rahma", "siti.rahma@example-aid.org", "Example Aid"];
const fault = (password: string): unknown => {
  try {
    requireGoodPassword(password, own);
    return "good";
  } catch (error) {
    return (error as { details: { reason: string } }).details.reason;
  }
};

describe("a password", () => {
  test.each(["siti.rahma@example-aid.org", "SitiRahma2026!", "example-aid-1234", "Suar aid rahma 1", "rahma siti aid"])(
    "made of one's own words is refused: %s",
    (password) => {
      expect(fault(password)).toBe("own");
    },
  );

  test.each([
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "123456789012",
    "abcdefghijklm",
    "zyxwvutsrqpo",
    "12121212121212",
    "១១១១១១១១១១១១",
  ])("of few signs over and over, or in a row, is refused: %s", (password) => {
    expect(fault(password)).toBe("repeated");
  });

  test.each([
    "four calm words here",
    "a long test password",
    "correct horse battery",
    "siti sails a paper boat",
    "ទូកក្រដាសលើទឹកស្ងប់",
    "قارب من ورق في الماء",
    "紙の舟が静かな水に浮かんでいる",
  ])("that somebody else would not try first is taken: %s", (password) => {
    expect(fault(password)).toBe("good");
  });

  test("is judged, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (password) => {
        expect(["good", "own", "repeated"]).toContain(fault(password));
      }),
    );
  });
});
