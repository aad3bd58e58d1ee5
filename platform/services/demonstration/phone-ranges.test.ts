import { expect, test } from "vitest";
import { inventPhone, type PhoneCountry, phoneRanges, writePhone } from "./phone-ranges.ts";
import { createRandom } from "./random.ts";

const countries = Object.keys(phoneRanges) as PhoneCountry[];

test("no number leaves its range, however it is written", () => {
  const random = createRandom(11);
  for (const country of countries) {
    const { code, national, trunk } = phoneRanges[country];
    const pattern = national.replaceAll("#", "\\d");
    const written = new RegExp(`^(${code}|${trunk})${pattern}$`);
    for (let draw = 0; draw < 200; draw++) {
      const phone = inventPhone(country, random);
      expect(phone.national).toMatch(new RegExp(`^${pattern}$`));
      expect(writePhone(phone, "TH", random).replaceAll(/\D/g, "")).toMatch(written);
    }
  }
});

test("each range says why nobody can be reached, and its groups cover the number", () => {
  for (const country of countries) {
    const range = phoneRanges[country];
    expect(range.reason.length).toBeGreaterThan(10);
    expect(range.groups.reduce((sum, size) => sum + size, 0)).toBe(range.national.length);
  }
});

test("a number from abroad is written with its country", () => {
  const random = createRandom(12);
  const phone = inventPhone("KH", random);
  const abroad = Array.from({ length: 50 }, () => writePhone(phone, "ID", random));
  expect(abroad.every((written) => written.startsWith("+855 "))).toBe(true);
  const atHome = Array.from({ length: 50 }, () => writePhone(phone, "KH", random));
  expect(atHome.some((written) => written.startsWith("040"))).toBe(true);
});
