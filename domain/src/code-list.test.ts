import { describe, expect, test } from "vitest";
import { codeIds, defineCodeList, labelOf } from "./code-list.ts";

const colours = defineCodeList("colours", "a test", {
  red: { labels: { en: "Red", id: "Merah", ar: "أحمر", km: "ក្រហម" }, mapsTo: { htcds: ["Red"] } },
  grey: { labels: { en: "Grey", id: "Abu-abu", ar: "رمادي", km: "ប្រផេះ" }, deprecated: true },
});

describe("a code list", () => {
  test("refuses to be a choice of nothing", () => {
    expect(() => codeIds(defineCodeList("none", "a test", {}))).toThrow(RangeError);
  });

  test("keeps the order of its codes, deprecated ones included", () => {
    expect(codeIds(colours)).toEqual(["red", "grey"]);
    expect(colours.codes[1]).toMatchObject({ id: "grey", deprecated: true });
  });

  test("labels a code in each language, and shows a code that it does not know as it is", () => {
    expect(labelOf(colours, "red", "km")).toBe("ក្រហម");
    expect(labelOf(colours, "Violet", "en")).toBe("Violet");
  });
});
