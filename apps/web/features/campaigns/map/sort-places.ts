import type { CampaignView } from "@suar/domain";
import { placePosition } from "@suar/text/places";
import { outlineId } from "./outline-ids.ts";

/** A town, compound or province that records name, with where it lies. */
export interface NamedPoint {
  readonly place: string;
  readonly records: number;
  readonly at: readonly [longitude: number, latitude: number];
}

/** A country that records name without a place in it. */
export interface NamedCountry {
  readonly place: string;
  readonly records: number;
  readonly outline: string;
}

/** The places of a campaign by how a map can show them. */
export interface SortedPlaces {
  readonly points: readonly NamedPoint[];
  readonly countries: readonly NamedCountry[];
  /** Places whose position or outline is not known here: to be said beside the map. */
  readonly unknown: readonly string[];
}

/**
 * Sorts places into points, countries and those that no map here can show; none is dropped, and their order stays.
 * Shapes: values of the gazetteer, `KH:poipet` or `KH`. Errors: none.
 */
export function sortPlaces(places: CampaignView["places"]): SortedPlaces {
  const points: NamedPoint[] = [];
  const countries: NamedCountry[] = [];
  const unknown: string[] = [];
  for (const { place, records } of places) {
    const position = placePosition(place);
    const outline = outlineId(place);
    if (position !== undefined) points.push({ place, records, at: position.at });
    else if (outline !== undefined) countries.push({ place, records, outline });
    else unknown.push(place);
  }
  return { points, countries, unknown };
}
