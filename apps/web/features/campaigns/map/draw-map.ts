import { geoPath } from "d3-geo";
import { type Atlas, landIn, mainRing, outlineOf } from "./atlas.ts";
import { fitView } from "./fit-view.ts";
import type { NamedCountry, NamedPoint, SortedPlaces } from "./sort-places.ts";

/** A place as a circle. */
export interface DrawnPoint extends NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A country as its outline, with the middle of what is seen of it. */
export interface DrawnCountry extends NamedCountry {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Too small here for an outline to be seen: it needs a frame around it. */
  readonly isSmall: boolean;
}

/** A map, `width` x `height` pixels large; paths as SVG takes them. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** Every country in view with its coast and borders. */
  readonly land: string;
  readonly points: readonly DrawnPoint[];
  readonly countries: readonly DrawnCountry[];
}

const largestRadius = 12;
const leastRadius = 3;
/** Square pixels below which a country is not seen, be it one island or many far apart. */
const leastArea = 100;

/**
 * Draws the points and countries so that all are seen. A circle's area stands for the number of records, but for the
 * smallest, which stay visible. The largest comes first, so that none hides under another.
 * Shapes: at least one point or country; `undefined` without. Units: pixels. Errors: none.
 */
export function drawMap(atlas: Atlas, places: SortedPlaces, width: number): DrawnMap | undefined {
  const outlines = places.countries.map((country) => ({ country, shape: outlineOf(atlas, country.outline) }));
  const seen = [...places.points.map(({ at }) => at), ...outlines.flatMap(({ shape }) => mainRing(shape))];
  if (seen.length === 0) return undefined;
  const height = Math.round(Math.max(280, Math.min(440, width * 0.62)));
  const { projection, window } = fitView(seen, width, height);
  const path = geoPath(projection).digits(1);
  const most = Math.max(1, ...places.points.map(({ records }) => records));
  const points = places.points
    .map((point) => {
      const [x, y] = projection([point.at[0], point.at[1]]) ?? [Number.NaN, Number.NaN];
      return { ...point, x, y, radius: Math.max(leastRadius, largestRadius * Math.sqrt(point.records / most)) };
    })
    .toSorted((a, b) => b.records - a.records);
  const countries = outlines.map(({ country, shape }) => {
    const [x, y] = path.centroid(shape);
    const isSmall = path.area(shape) < leastArea;
    return { ...country, path: path(shape) ?? "", x, y, isSmall };
  });
  return { width, height, land: path(landIn(atlas, window)) ?? "", points, countries };
}
