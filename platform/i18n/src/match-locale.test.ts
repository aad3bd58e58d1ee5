import fc from "fast-check";
import { expect, test } from "vitest";
import { isLocaleCode } from "./locales.ts";
import { matchLocale } from "./match-locale.ts";

test("a language that the product does not speak falls back to English", () => {
  expect(matchLocale([])).toBe("en");
  expect(matchLocale(["th", "lo-LA", "*", "C"])).toBe("en");
  // Malay is near to Indonesian, but nobody asked for a neighbour's language.
  expect(matchLocale(["ms-MY"])).toBe("en");
  expect(matchLocale(["idiom", "armenian"])).toBe("en");
});

test("the first language that is spoken wins, however it is written", () => {
  expect(matchLocale(["th-TH", "km-KH", "en"])).toBe("km");
  expect(matchLocale(["ar-EG-u-nu-arab"])).toBe("ar");
  expect(matchLocale(["id_ID.UTF-8"])).toBe("id");
  expect(matchLocale(["in-ID"])).toBe("id");
  expect(matchLocale(" KM;q=0.8, ar;q=0.5".split(","))).toBe("km");
});

test("any string gives a language of the product", () => {
  fc.assert(fc.property(fc.array(fc.string()), (wishes) => isLocaleCode(matchLocale(wishes))));
});
