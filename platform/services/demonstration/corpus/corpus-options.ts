import { corpusLanguages, type CorpusLanguage } from "./kits/index.ts";
import { noiseLevels } from "./change-plan.ts";

/** How much is made, and of what. The same options give the same adverts on every machine. */
export interface CorpusOptions {
  readonly seed?: number;
  /** Adverts in all, at most 10 million. */
  readonly adverts?: number;
  /** Planted rings; each has 8 to 10 campaigns with contacts, accounts and places in common. */
  readonly rings?: number;
  /** Campaigns of honest agencies that post often. Default: one for each 400 adverts, at least 300. */
  readonly agencies?: number;
  /** Honest employers whose boilerplate stands in the adverts of several jobs. Default: one for 1,500 adverts, at least 12. */
  readonly employers?: number;
  /** Fewest and most adverts of a ring's campaign. */
  readonly campaignSize?: readonly [fewest: number, most: number];
  /** Share of campaigns that hide words, 0 .. 1. */
  readonly disguised?: number;
  /** ISO 639-3 codes; default all that the generator writes. */
  readonly languages?: readonly CorpusLanguage[];
  /** First day, YYYY-MM-DD, UTC, and length of the period. */
  readonly startDay?: string;
  readonly days?: number;
}

export const corpusDefaults = {
  seed: 1,
  adverts: 15_000,
  rings: 12,
  campaignSize: [8, 24],
  disguised: 0.25,
  languages: corpusLanguages,
  startDay: "2026-10-20",
  days: 30,
} as const satisfies CorpusOptions;

/** The options with defaults. Errors: RangeError that names an option out of range and its value. */
export function chooseCorpus(options: CorpusOptions): Required<CorpusOptions> {
  const adverts = options.adverts ?? corpusDefaults.adverts;
  const agencies = options.agencies ?? Math.max(300, Math.floor(adverts / 400));
  const employers = options.employers ?? Math.max(12, Math.floor(adverts / 1500));
  const all = { ...corpusDefaults, ...options, adverts, agencies, employers };
  const [fewest, most] = all.campaignSize;
  requireRange("adverts", adverts, 0, 10_000_000);
  requireRange("rings", all.rings, 0, 200);
  requireRange("agencies", agencies, 0, 100_000);
  requireRange("employers", employers, 0, 100_000);
  requireRange("days", all.days, 1, 3650);
  requireRange("campaignSize[0]", fewest, 2, 100_000);
  requireRange("campaignSize[1]", most, fewest, 100_000);
  if (!Number.isFinite(all.seed)) throw new RangeError(`generateCorpus: seed must be a finite number, got ${all.seed}`);
  if (!(all.disguised >= 0 && all.disguised <= 1)) {
    throw new RangeError(`generateCorpus: disguised must be a share 0 .. 1, got ${all.disguised}`);
  }
  const unknown = all.languages.filter((code) => !corpusLanguages.includes(code));
  if (unknown.length > 0 || all.languages.length === 0) {
    throw new RangeError(`generateCorpus: languages must be of ${corpusLanguages.join(" ")}, got ${unknown.join(" ")}`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(all.startDay) || Number.isNaN(Date.parse(all.startDay))) {
    throw new RangeError(`generateCorpus: startDay must be a day YYYY-MM-DD, got ${all.startDay}`);
  }
  return all;
}

/** How often a campaign is given each level of noise; of ten. */
export const levelDraw = noiseLevels.flatMap((level) => {
  const shares = { exact: 1, slots: 3, words: 2, paraphrase: 2, rewrite: 2 } as const;
  return Array.from({ length: shares[level] }, () => level);
});

function requireRange(name: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new RangeError(`generateCorpus: ${name} must be a whole number ${low}..${high}, got ${value}`);
}
