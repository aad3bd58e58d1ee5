import type { CampaignParameters, GramVector } from "@suar/campaigns";
import { chooseKeys, weighGrams } from "@suar/campaigns";
import type { NumberedList } from "@suar/warehouse";
import type { GramCounts } from "./gram-counts.ts";

/** The shapes of a corpus, as pairs and groups are made of them. */
export interface ShapeSource {
  /** A table in SQL: (shape_number, grams). */
  readonly table: string;
  /** How many shapes there are; it gives a gram's rarity. */
  readonly shapes: number;
  readonly counts: GramCounts;
}

/** A shape as it is compared. */
export interface Comparable {
  readonly vector: GramVector;
  readonly keys: Int32Array;
}

/** The vector of one shape. */
export const vectorOf = (
  { list }: NumberedList,
  { counts, shapes }: ShapeSource,
  { priorRecords }: CampaignParameters,
): GramVector => weighGrams(list, counts.ofAll(list), shapes, priorRecords);

/** The vector and the keys of one shape. */
export function comparableOf(
  { list }: NumberedList,
  { counts, shapes }: ShapeSource,
  parameters: CampaignParameters,
): Comparable {
  const frequencies = counts.ofAll(list);
  return {
    vector: weighGrams(list, frequencies, shapes, parameters.priorRecords),
    keys: chooseKeys(list, frequencies, shapes, parameters),
  };
}
