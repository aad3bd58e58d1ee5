import { describe, expect, test } from "vitest";
import { countryCodes, countryName, isCountryCode } from "./countries.ts";

describe("countries", () => {
  test("an unknown or small-letter code is refused", () => {
    expect(isCountryCode("XX")).toBe(false);
    expect(isCountryCode("kh")).toBe(false);
  });

  test("all 249 officially assigned codes, once each, each with a name", () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect(countryCodes.filter((code) => countryName(code, "en") === code)).toEqual([]);
    expect(countryName("KH", "km")).toBe("កម្ពុជា");
  });
});
