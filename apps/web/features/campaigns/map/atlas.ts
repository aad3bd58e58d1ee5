import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

/** Outlines of all countries as `world-atlas` has them; degrees, ids of ISO 3166-1 numeric. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A stretch of the earth in degrees; `west` to `east` may run over the line of the date, below -180 or above 180. */
export interface Window {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

type Polygon = GeoJSON.Position[][];

/**
 * The outline of a country as one shape. The atlas may keep a country in several parts of one id (Australia and its
 * reefs). Shapes: polygons, the one with most corners first; none for an unknown id. Units: degrees. Errors: none.
 */
export function outlineOf(atlas: Atlas, id: string): GeoJSON.MultiPolygon {
  const parts = atlas.objects.countries.geometries.filter((geometry) => geometry.id === id);
  const corners = (polygon: Polygon): number => polygon[0]?.length ?? 0;
  const coordinates = parts.flatMap((part) => polygonsOf(atlas, part)).toSorted((a, b) => corners(b) - corners(a));
  return { type: "MultiPolygon", coordinates };
}

/** The coast and border of a country's main part, for deciding what a map must show: not its islands overseas. */
export const mainRing = ({ coordinates }: GeoJSON.MultiPolygon): readonly GeoJSON.Position[] =>
  coordinates[0]?.[0] ?? [];

/** Every country's land that reaches into the window, or all of it. Units: degrees. Errors: none. */
export function landIn(atlas: Atlas, window: Window | undefined): GeoJSON.MultiPolygon {
  const polygons = atlas.objects.countries.geometries.flatMap((geometry) => polygonsOf(atlas, geometry));
  return {
    type: "MultiPolygon",
    coordinates: polygons.filter((polygon) => window === undefined || meets(polygon, window)),
  };
}

function polygonsOf(atlas: Atlas, part: GeometryObject): Polygon[] {
  const shape = feature(atlas, part);
  if (shape.type !== "Feature") return [];
  if (shape.geometry.type === "Polygon") return [shape.geometry.coordinates];
  return shape.geometry.type === "MultiPolygon" ? shape.geometry.coordinates : [];
}

function meets(polygon: Polygon, { west, east, south, north }: Window): boolean {
  let [left, right, bottom, top] = [180, -180, 90, -90];
  for (const [longitude = 0, latitude = 0] of polygon[0] ?? []) {
    left = Math.min(left, longitude);
    right = Math.max(right, longitude);
    bottom = Math.min(bottom, latitude);
    top = Math.max(top, latitude);
  }
  const crosses = [-360, 0, 360].some((turn) => left + turn <= east && right + turn >= west);
  return crosses && bottom <= north && top >= south;
}
