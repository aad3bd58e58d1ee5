import { type GeoProjection, geoEqualEarth, geoMercator } from "d3-geo";
import type { Window } from "./atlas.ts";

type Position = readonly number[];

/** Degrees that a map shows at least to each side of its middle: a town alone says nothing without the land around it. */
const leastReach = 5;
/** Degrees of longitude above which a map of a region becomes a map of the world, which must not swell towards the poles. */
const regionSpan = 100;
/** Pixels between what must be seen and the edge, for the names. */
const margin = 36;

/** How degrees become pixels, and which stretch of the earth is seen; `undefined` for the whole of it. */
export interface View {
  readonly projection: GeoProjection;
  readonly window: Window | undefined;
}

/**
 * A projection in which all positions lie inside the frame, with land around them, clipped at its edges.
 * Shapes: at least one position in degrees. Units: pixels of the frame. Errors: none. Mercator for a region, where shapes
 * look as people know them; Equal Earth (Savric, Patterson, Jenny 2018) beyond.
 */
export function fitView(positions: readonly Position[], width: number, height: number): View {
  const { middle, span } = spanOf(positions.map(([longitude = 0]) => longitude));
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  const level = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const projection = (span > regionSpan ? geoEqualEarth() : geoMercator()).rotate([-middle, 0]);
  const around = [-leastReach, leastReach].map((by) => [middle + by, clampLatitude(level + by)]);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: "MultiPoint", coordinates: [...positions.map((position) => [...position]), ...around] },
  );
  projection.precision(0).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, window: span > regionSpan ? undefined : windowOf(projection, middle, width, height) };
}

/** In Mercator's projection the corners of the frame are the corners of what is seen. */
function windowOf(projection: GeoProjection, middle: number, width: number, height: number): Window | undefined {
  const [, north] = projection.invert?.([width / 2, 0]) ?? [];
  const [, south] = projection.invert?.([width / 2, height]) ?? [];
  if (north === undefined || south === undefined) return undefined;
  const reach = ((width / 2 / projection.scale()) * 180) / Math.PI;
  const shift = ((projection.translate()[0] - width / 2) / projection.scale()) * (180 / Math.PI);
  return { west: middle - reach - shift, east: middle + reach - shift, south, north };
}

const clampLatitude = (latitude: number): number => Math.max(-80, Math.min(80, latitude));

/** The shortest stretch of the equator that holds all longitudes; it may cross the line of the date. */
function spanOf(longitudes: readonly number[]): { readonly middle: number; readonly span: number } {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let widest = { from: sorted.at(-1) ?? 0, gap: first + 360 - (sorted.at(-1) ?? 0) };
  for (const [at, longitude] of sorted.entries()) {
    const gap = (sorted[at + 1] ?? longitude) - longitude;
    if (gap > widest.gap) widest = { from: longitude, gap };
  }
  const start = widest.from + widest.gap;
  const span = 360 - widest.gap;
  return { middle: ((start + span / 2 + 540) % 360) - 180, span };
}
