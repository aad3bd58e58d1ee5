import type { CampaignParameters, GramVector } from "@suar/campaigns";
import { weighGrams } from "@suar/campaigns";
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

/** The vector of one shape. */
export const vectorOf = (
  { list }: NumberedList,
  { counts, shapes }: ShapeSource,
  { priorRecords }: CampaignParameters,
): GramVector => weighGrams(list, counts.ofAll(list), shapes, priorRecords);
