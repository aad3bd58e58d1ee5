import { type CampaignParameters, type GramVector, weighGrams } from "@suar/campaigns";
import { GramCounts } from "./gram-counts.ts";
import type { GramFile } from "./gram-file.ts";

/** The shapes of a corpus, as pairs and groups are made of them. */
export interface ShapeSource {
  /** How many shapes there are; it gives a gram's rarity. */
  readonly shapes: number;
  readonly grams: GramFile;
  readonly counts: GramCounts;
}

/** A source as a thread is handed it: its memory is shared, not copied. */
export interface SharedSource {
  readonly shapes: number;
  readonly grams: GramFile;
  readonly counts: Int32Array;
  readonly parameters: CampaignParameters;
}

/** What a thread needs of a source and of the search. */
export const shareSource = ({ shapes, grams, counts }: ShapeSource, parameters: CampaignParameters): SharedSource => ({
  shapes,
  grams,
  counts: counts.table,
  parameters,
});

/** The source that was handed to this thread. */
export const sourceOf = ({ shapes, grams, counts }: SharedSource): ShapeSource => ({
  shapes,
  grams,
  counts: GramCounts.over(counts),
});

/** The vector of one shape. */
export const vectorOf = (
  grams: Int32Array,
  { counts, shapes }: ShapeSource,
  { priorRecords }: CampaignParameters,
): GramVector => weighGrams(grams, counts.ofAll(grams), shapes, priorRecords);
