import { geoContains, geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import gazetteerCountries from "../../../../../engines/text/src/entities/gazetteer/countries.json" with {
  type: "json",
};
import positions from "../../../../../engines/text/src/entities/gazetteer/positions.json" with { type: "json" };
import { outlineOf } from "./atlas.ts";
import { drawMap } from "./draw-map.ts";
import { outlineId } from "./outline-ids.ts";
import { sortPlaces } from "./sort-places.ts";

const draw = (places: Readonly<Record<string, number>>, width = 600) =>
  drawMap(atlas, sortPlaces(Object.entries(places).map(([place, records]) => ({ place, records }))), width);

describe("places on a map", () => {
  test("a place whose position is not known is handed back, not drawn and not dropped", () => {
    const sorted = sortPlaces([
      { place: "KH:bokor", records: 4 },
      { place: "KH:poipet", records: 3 },
      { place: "TV", records: 2 },
      { place: "somewhere", records: 1 },
    ]);
    expect(sorted.points.map(({ place }) => place)).toEqual(["KH:poipet"]);
    expect(sorted.unknown).toEqual(["KH:bokor", "TV", "somewhere"]);
    expect(drawMap(atlas, { ...sorted, points: [] }, 600)).toBeUndefined();
  });

  test("a country alone is an area, a town alone a circle with the land around it", () => {
    expect(draw({ KH: 3 })).toMatchObject({ points: [], countries: [{ place: "KH", isSmall: false }] });
    const town = draw({ "KH:poipet": 3 });
    expect(town?.countries).toEqual([]);
    expect(town?.land.length).toBeGreaterThan(100);
  });

  test("every place and country of a region is inside the frame; Singapore is seen by a frame of its own", () => {
    const map = draw({ "KH:poipet": 40, "MM:myawaddy": 10, "ID:kupang": 1, SG: 2, TH: 7 });
    for (const { x, y } of [...(map?.points ?? []), ...(map?.countries ?? [])]) {
      expect(x > 0 && x < 600 && y > 0 && y < (map?.height ?? 0)).toBe(true);
    }
    expect(map?.countries.map(({ place, isSmall }) => [place, isSmall])).toEqual([
      ["SG", true],
      ["TH", false],
    ]);
  });

  test("a circle's area stands for the number of records, the largest first", () => {
    const points = draw({ "KH:bavet": 10, "KH:poipet": 40 })?.points ?? [];
    expect(points.map(({ place, radius }) => [place, radius])).toEqual([
      ["KH:poipet", 12],
      ["KH:bavet", 6],
    ]);
  });

  test("a map over the line of the date shows both sides as neighbours", () => {
    const map = draw({ FJ: 1, WS: 1 });
    const [fiji, samoa] = map?.countries ?? [];
    expect(samoa && fiji && samoa.x - fiji.x).toBeGreaterThan(0);
    expect(samoa && fiji && samoa.x - fiji.x).toBeLessThan(600);
    expect(draw({ FJ: 1, KE: 1 })?.countries.map(({ isSmall }) => isSmall)).toEqual([true, false]);
  });

  test("every country of the gazetteer has an outline, reefs of the same id included", () => {
    const without = Object.keys(gazetteerCountries).filter((country) => {
      const id = outlineId(country);
      return id === undefined || outlineOf(atlas, id).coordinates.length === 0;
    });
    expect(without).toEqual([]);
    expect(outlineOf(atlas, "036").coordinates[0]?.[0]?.length).toBeGreaterThan(500);
  });

  test("every position lies in its own country, or off its coast or border by less than 30 km", () => {
    const earthKilometres = 6371;
    for (const [place, { at }] of Object.entries(positions)) {
      const [longitude = 0, latitude = 0] = at;
      const outline = outlineOf(atlas, outlineId(place.slice(0, 2)) ?? "");
      if (geoContains(outline, [longitude, latitude])) continue;
      const corners = outline.coordinates.flat(2);
      const nearest = Math.min(
        ...corners.map(([x = 0, y = 0]) => earthKilometres * geoDistance([x, y], [longitude, latitude])),
      );
      expect(nearest, place).toBeLessThan(30);
    }
  });
});
