import { describe, expect, test } from "vitest";
import places from "./places.json" with { type: "json" };
import { placePosition } from "./place-position.ts";
import positions from "./positions.json" with { type: "json" };

describe("where a place lies", () => {
  test.each(["", "KH", "XX:nowhere", "__proto__", "constructor", "toString"])("is not known of %s", (place) => {
    expect(placePosition(place)).toBeUndefined();
  });

  test("a town lies where it is, a province at its seat", () => {
    expect(placePosition("KH:poipet")).toEqual({ at: [102.564, 13.658], seat: undefined });
    expect(placePosition("KH:banteay-meanchey")).toEqual({ at: [102.974, 13.586], seat: "Sisophon" });
  });

  test("only these towns and compounds of the gazetteer have no position, and nothing else has one", () => {
    const towns = Object.keys(places).filter((place) => place.includes(":"));
    expect(towns.filter((place) => placePosition(place) === undefined)).toEqual([
      "KH:chrey-thom",
      "KH:bokor",
      "ID:entikong",
      "VN:moc-bai",
    ]);
    expect(Object.keys(positions).filter((place) => !towns.includes(place))).toEqual([]);
  });

  test("every position is in degrees and names its source", () => {
    for (const [place, position] of Object.entries(positions)) {
      const [longitude, latitude] = placePosition(place)?.at ?? [Number.NaN, Number.NaN];
      expect(Math.abs(longitude), place).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude), place).toBeLessThanOrEqual(90);
      expect("geonames" in position || "source" in position, place).toBe(true);
    }
  });
});
