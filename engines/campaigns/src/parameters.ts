/**
 * Every number the engine turns on. What each means, why it has this value and how much depends on it stands in the
 * README, measured.
 */
export interface CampaignParameters {
  /**
   * Cosine (0 .. 1) of the pairs that are sought. Lower compares more pairs and costs time; what joins is decided by
   * `cohesion` alone.
   */
  readonly candidateThreshold: number;
  /** Two groups join while the mean cosine over all their record pairs is at least this; see `neededCohesion`. */
  readonly cohesion: number;
  /**
   * Two groups join only while the mean cosine between them is at least this share of the mean inside the looser one: two
   * texts that are posted again and again and share a boilerplate stay two.
   */
  readonly evenness: number;
  /** Mean cosine that groups tied by a contact and by their facts need to count as rewrites of one text. */
  readonly rewriteSimilarity: number;
  /** Grams of one record that are looked up in other records. */
  readonly keysPerRecord: number;
  /** Neighbours a record meets under one key, so that a frequent key costs no more than a rare one. */
  readonly neighboursPerKey: number;
  /** Records that an imagined earlier corpus adds, so that rarity has a meaning in small files too. */
  readonly priorRecords: number;
  /** Bits of shared writing beyond what chance explains that make a cluster a campaign. */
  readonly marginBits: number;
  /** Bits of shared writing below which no number of copies makes a campaign: everyday phrases. */
  readonly floorBits: number;
}

export const defaultParameters: CampaignParameters = {
  candidateThreshold: 0.45,
  cohesion: 0.5,
  evenness: 0.8,
  rewriteSimilarity: 0.28,
  keysPerRecord: 24,
  neighboursPerKey: 8,
  priorRecords: 1000,
  marginBits: 14,
  floorBits: 36,
};

/**
 * The default parameters with some replaced.
 * Errors: RangeError naming the parameter and its value when a share is outside 0 .. 1 or a count below 1.
 */
export function chooseParameters(changes: Partial<CampaignParameters> = {}): CampaignParameters {
  const chosen = { ...defaultParameters, ...changes };
  for (const name of ["candidateThreshold", "cohesion", "evenness", "rewriteSimilarity"] as const) {
    const value = chosen[name];
    if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be above 0 and below 1, got ${value}`);
  }
  for (const name of ["keysPerRecord", "neighboursPerKey", "priorRecords"] as const) {
    const value = chosen[name];
    if (!(Number.isInteger(value) && value >= 1)) {
      throw new RangeError(`${name} must be a whole number of at least 1, got ${value}`);
    }
  }
  for (const name of ["marginBits", "floorBits"] as const) {
    if (!(chosen[name] >= 0)) throw new RangeError(`${name} must be 0 or more, got ${chosen[name]}`);
  }
  return chosen;
}

/** Keys drawn alike that a pair of the sought similarity shares on average are about twice as many as these. */
const shareOfExpectedKeys = 0.57;

/**
 * Keys that two records must share before they are compared: a little over half of what a pair at the candidate
 * threshold has on average. A cosine of `c` between sets of equal size is a Jaccard of `c / (2 - c)`, which is the
 * share of equal keys in a draw that is the same for both.
 */
export function neededKeys({ candidateThreshold: cosine, keysPerRecord }: CampaignParameters): number {
  return Math.max(1, Math.round(shareOfExpectedKeys * keysPerRecord * (cosine / (2 - cosine))));
}

/** Keys under which most pairs meet by accident: one or two. */
const accidentalMeetings = 2;

/**
 * Keys under which two shapes must stand near one another to become a candidate pair: more than meet by accident,
 * but never more than the keys they must share.
 */
export const neededMeetings = (parameters: CampaignParameters): number =>
  Math.min(accidentalMeetings + 1, neededKeys(parameters));
