import fc from "fast-check";
import { checkerLocaleCodes } from "@suar/i18n/checker";
import { expect, test } from "vitest";
import { chooseLocale } from "./choose-locale.ts";

test("the address comes before the device, and the device before English", () => {
  expect(chooseLocale("#km", ["th-TH"])).toBe("km");
  expect(chooseLocale("", ["fr", "th-TH", "en"])).toBe("th");
  expect(chooseLocale("", ["fr"])).toBe("en");
});

test("old and other codes of a language are known", () => {
  expect(chooseLocale("", ["tl-PH"])).toBe("fil");
  expect(chooseLocale("", ["in"])).toBe("id");
  expect(chooseLocale("", ["zh-Hans-CN"])).toBe("zh");
});

test("any address gives a language that the page speaks", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (fragment, preferred) => {
      expect(checkerLocaleCodes).toContain(chooseLocale(fragment, preferred));
    }),
  );
});
