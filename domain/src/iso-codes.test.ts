import { describe, expect, test } from "vitest";
import { countryCodes } from "./countries.ts";
import { countryOfAlpha3 } from "./country-alpha3.ts";
import { iso6392Codes, iso6392Of } from "./iso-639-2.ts";

describe("codes of countries and languages", () => {
  test("refuse what is not assigned", () => {
    expect(countryOfAlpha3("XYZ")).toBeUndefined();
    expect(countryOfAlpha3("TH")).toBeUndefined();
    expect(iso6392Of("xx")).toBeUndefined();
    expect(iso6392Of("")).toBeUndefined();
  });

  test.each([
    ["THA", "TH"],
    ["KHM", "KH"],
    ["IDN", "ID"],
    ["MMR", "MM"],
    ["PHL", "PH"],
    ["AUT", "AT"],
    ["AUS", "AU"],
    ["ZWE", "ZW"],
  ])("%s is %s", (alpha3, alpha2) => expect(countryOfAlpha3(alpha3)).toBe(alpha2));

  test("give every country one alpha-3 code", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const all = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => a + b + c)));
    expect(all.flatMap((code) => countryOfAlpha3(code) ?? []).toSorted()).toEqual(countryCodes);
  });

  test("know a language by each of its names", () => {
    expect(["zh", "chi", "zho"].map(iso6392Of)).toEqual(["zho", "zho", "zho"]);
    expect(["km", "khm", "my", "bur", "kar"].map(iso6392Of)).toEqual(["khm", "khm", "mya", "mya", "kar"]);
    expect(new Set(iso6392Codes).size).toBe(iso6392Codes.length);
  });
});
