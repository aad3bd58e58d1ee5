import type { RegisterPack } from "@suar/exchange/registers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchRegister } from "./search-register.ts";

const pack: RegisterPack = {
  publisher: "Ministry of Examples",
  country: "NP",
  kind: "recruiters",
  date: "2026-11-01",
  number: 3,
  demonstration: true,
  entries: [
    { name: "Himali Udaan Manpower Pvt. Ltd.", number: "000/111", phone: "+977 000 0000", place: "Kathmandu" },
    { name: "บริษัท จัดหางาน ดาวเหนือ จำกัด", until: "2027-12-31" },
    { name: "北极星劳务有限公司" },
    { name: "Bintang Utara Sdn Bhd" },
  ],
};
describe("looking a name up", () => {
  test.each(["", "   ", "...", "Ocean Pearl", "\uD800", "🙂🙂"])("%j finds nothing", (name) => {
    expect(searchRegister(pack, name)).toEqual([]);
  });

  test.each([
    ["himali udaan", "Himali Udaan Manpower Pvt. Ltd.", "same"],
    ["HIMALI UDAAN MANPOWER", "Himali Udaan Manpower Pvt. Ltd.", "same"],
    ["Himaly Udan", "Himali Udaan Manpower Pvt. Ltd.", "similar"],
    ["हिमाली उडान", "Himali Udaan Manpower Pvt. Ltd.", "similar"],
    ["ดาวเหนือ", "บริษัท จัดหางาน ดาวเหนือ จำกัด", "similar"],
    ["北极星", "北极星劳务有限公司", "similar"],
    ["Bintang Utara", "Bintang Utara Sdn Bhd", "same"],
  ] as const)("%s finds %s", (asked, name, match) => {
    expect(searchRegister(pack, asked)[0]).toMatchObject({ entry: { name }, match });
  });

  test("every entry is found by its own name, first, whatever its script", () => {
    for (const entry of pack.entries)
      expect(searchRegister(pack, entry.name)[0]).toMatchObject({ entry, match: "same" });
  });

  test("no name breaks it, and scores fall", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const scores = searchRegister(pack, name).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0.6 && score <= 1)).toBe(true);
      }),
    );
  });

  test("twenty thousand entries are searched in bounded time", () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => ({ name: `Made-up Agency ${at.toString(36)} Star Ltd` }));
    searchRegister({ entries }, "star");
    const before = process.cpuUsage();
    expect(searchRegister({ entries }, "Made-up fco Star")[0]?.score).toBeGreaterThan(0.9);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});
