import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import crossings from "./gazetteer/crossings.json" with { type: "json" };
import scamTowns from "./gazetteer/scam-towns.json" with { type: "json" };
import { listNames } from "./gazetteer/list-names.ts";
import { findPlaces } from "./find-places.ts";

const places = (text: string): string[] => findPlaces(foldText(text)).map(({ value }) => value);

describe("places", () => {
  test.each(["a cold turkey with jordan almonds", "thailandia", "Bavetti pasta", "muse of music", "poipets"])(
    "none in %s",
    (text) => {
      expect(places(text)).toEqual([]);
    },
  );

  test("a short name inside a longer word of an unspaced script is none", () => {
    expect(places("ชาวลาวัณย์")).toEqual([]);
  });

  test("a row of one short name is not asked about for ever", () => {
    expect(places("ไทย".repeat(20_000)).length).toBeLessThanOrEqual(1000);
  });

  test.each([
    ["Work in Poipet, Cambodia", ["KH:poipet", "KH"]],
    ["ทำงานที่ปอยเปต ประเทศกัมพูชา", ["KH:poipet", "KH"]],
    ["ធ្វើការនៅភ្នំពេញ", ["KH:phnom-penh"]],
    ["မြဝတီမှာ အလုပ်", ["MM:myawaddy"]],
    ["去柬埔寨西港上班", ["KH", "KH:sihanoukville"]],
    ["việc ở Campuchia hoặc Đài Loan", ["KH", "TW"]],
    ["lam viec o dai loan", ["TW"]],
    ["印度尼西亚", ["ID"]],
    ["Golden Triangle Special Economic Zone", ["LA:golden-triangle"]],
    ["Turkey", ["TR"]],
    ["केके पार्क, म्यावाडी", ["MM:kk-park", "MM:myawaddy"]],
    ["মিয়াওয়াডি", ["MM:myawaddy"]],
    ["மே சோட் வழியாக மியாவாடி", ["TH:mae-sot", "MM:myawaddy"]],
    ["میاوادی میں کام", ["MM:myawaddy"]],
    ["සිහානුක්විල් වල රැකියා", ["KH:sihanoukville"]],
    ["ຄິງໂຣແມນ ສາມຫຼ່ຽມຄຳ", ["LA:golden-triangle", "LA:golden-triangle"]],
    ["qua cửa khẩu Mộc Bài", ["VN:moc-bai"]],
    ["ＰＯＩＰＥＴ", ["KH:poipet"]],
  ])("%s", (text, values) => {
    expect(places(text)).toEqual(values);
  });

  test("every name in the gazetteer is found again under its own place", () => {
    const missing: string[] = [];
    for (const { place, name } of listNames()) {
      if (!places(name).includes(place)) missing.push(`${place} ${name}`);
    }
    expect(missing).toEqual([]);
  });

  test("every town named as a scam town or a crossing has a source and stands in the gazetteer", () => {
    const known = new Set(listNames().map(({ place }) => place));
    for (const [town, source] of Object.entries({ ...scamTowns, ...crossings })) {
      expect(known.has(town), town).toBe(true);
      expect(source, town).toMatch(/https:\/\//);
    }
  });
});
