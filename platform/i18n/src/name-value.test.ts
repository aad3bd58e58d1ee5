import fc from "fast-check";
import { expect, test } from "vitest";
import { nameShortly, nameValue } from "./name-value.ts";

test("what is no place, or no place of that form, stays as it is", () => {
  expect(nameValue("phone", "+85510000001", "en")).toBe("+85510000001");
  expect(nameValue("place", "somewhere near the border", "en")).toBe("somewhere near the border");
  fc.assert(
    fc.property(fc.string(), fc.string(), (type, value) => {
      const named = nameValue(type, value, "km");
      if (type !== "place") expect(named).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{2}(:.*)?$/), (value) => {
      expect(nameValue("place", value, "ar")).not.toBe("");
    }),
  );
});

test("a place is named with its country in the reader's language", () => {
  expect(nameValue("place", "KH:sihanoukville", "en")).toBe("Sihanoukville, Cambodia");
  expect(nameValue("place", "TH:mae-sot", "id")).toBe("Mae Sot, Thailand");
  expect(nameValue("place", "TH", "ar")).toBe("تايلاند");
});

test("where the country is known from around it, a place is named alone", () => {
  expect(nameShortly("TH:mae-sot", "ar")).toBe("Mae Sot");
  expect(nameShortly("MM:kk-park", "en")).toBe("KK Park");
  expect(nameShortly("TH", "ar")).toBe("تايلاند");
  expect(nameShortly("somewhere", "en")).toBe("somewhere");
});
