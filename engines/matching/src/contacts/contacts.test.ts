import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailKey } from "./email-key.ts";
import { handleKey } from "./handle-key.ts";
import { phoneKeys } from "./phone-keys.ts";

describe("a phone number", () => {
  test.each(["", "12345", "no number", "1".repeat(40)])("%s has no key", (text) => {
    expect(phoneKeys(text)).toEqual({ exact: undefined, ending: undefined });
  });

  test.each([
    ["+66 81 234 5678", undefined],
    ["0066812345678", undefined],
    ["081-234-5678", "TH"],
    ["๐๘๑ ๒๓๔ ๕๖๗๘", "TH"],
    ["＋６６ ８１２３４５６７８", undefined],
  ])("%s (%s) is one number", (text, country) => {
    expect(phoneKeys(text, country)).toEqual({ exact: "+66812345678", ending: "12345678" });
  });

  test("without its country it is still found by its ending", () => {
    expect(phoneKeys("081 234 5678")).toEqual({ exact: undefined, ending: "12345678" });
  });

  test("any text: no error, ending of at most eight digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(phoneKeys(text, "KH").ending ?? "0").toMatch(/^\d{1,8}$/);
      }),
    );
  });
});

describe("an e-mail address", () => {
  test.each(["", "a@b", "two words@example.org", "@example.org", `${"a".repeat(250)}@example.org`])(
    "%s is none",
    (text) => {
      expect(emailKey(text)).toBeUndefined();
    },
  );

  test("case and full-width signs do not count", () => {
    expect(emailKey(" Name.One@EXAMPLE.org ")).toBe("name.one@example.org");
    expect(emailKey("name＠example.org")).toBe("name@example.org");
  });
});

describe("a name on a platform", () => {
  test.each(["", "@a", "two words", "x".repeat(65)])("%s is none", (text) => {
    expect(handleKey(text)).toBeUndefined();
  });

  test.each(["@Some_One", "https://t.me/some_one", "facebook.com/some_one?ref=1", "some_one"])("%s", (text) => {
    expect(handleKey(text)).toBe("some_one");
  });
});
