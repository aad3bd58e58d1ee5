import positions from "./positions.json" with { type: "json" };

/** Where a place of the gazetteer lies, and who says so. */
export interface PlacePosition {
  /** Longitude and latitude in degrees, WGS 84, to a thousandth (some 110 m). */
  readonly at: readonly [longitude: number, latitude: number];
  /** The town that a province or an island stands at on a map; `undefined` for a town or a compound itself. */
  readonly seat: string | undefined;
}

interface StoredPosition {
  readonly at: readonly number[];
  readonly seat?: string;
}

const stored: Readonly<Record<string, StoredPosition | undefined>> = positions;

/**
 * Where a place lies, by the value that `findPlaces` gives it.
 * Shapes: `KH:poipet`; `undefined` for a place whose position is not known here, for a country (it has an outline, not a
 * point) and for any other string. Units: degrees. Errors: none. Source: `positions.json`, see the README beside it.
 */
export function placePosition(place: string): PlacePosition | undefined {
  if (!Object.hasOwn(stored, place)) return undefined;
  const [longitude, latitude] = stored[place]?.at ?? [];
  if (longitude === undefined || latitude === undefined) return undefined;
  return { at: [longitude, latitude], seat: stored[place]?.seat };
}
