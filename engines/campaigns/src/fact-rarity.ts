import type { CampaignParameters } from "./parameters.ts";

/**
 * Bits that stating a fact tells: how few records state it, with an imagined earlier corpus beside the real one.
 * Shapes: `counts` gives the records that state each fact, of `records` in all. Units: bits. Errors: none; a fact that
 * nobody counted is taken as stated once.
 */
export const factRarity =
  (counts: ReadonlyMap<string, number>, records: number, { priorRecords }: CampaignParameters) =>
  (fact: string): number =>
    Math.log2((records + priorRecords) / Math.max(1, counts.get(fact) ?? 1));
