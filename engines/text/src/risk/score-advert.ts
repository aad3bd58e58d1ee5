import type { FoldedText, RiskName, RiskReading, TextReading } from "@suar/domain";
import type { AdvertModel } from "./advert-model.ts";
import { type AdvertWord, contacts, readAdvertWords } from "./advert-words.ts";
import { dropBoilerplate } from "./drop-boilerplate.ts";
import { type Explanation, explainAdvert } from "./explain-advert.ts";
import { isJobAdvert, maySpeakOfWork } from "./is-job-advert.ts";
import { jobAdvertFraudModel } from "./models/job-advert-fraud.ts";
import { logOddsOf, shareOf, weighAdvert } from "./weigh-advert.ts";

/** A learned score of one advert with its reasons. */
export interface AdvertScore extends Explanation {
  /** Calibrated on a set in which 64 of 100 adverts were fraudulent: a way to order adverts, no probability of fraud. */
  readonly score: number;
  /** Whether the score reaches the threshold found in training. A reason to look, never a verdict. */
  readonly isFlagged: boolean;
}

export type AdvertScores = Readonly<Record<"job-advert-fraud", AdvertScore | null>> &
  Readonly<Record<Exclude<RiskName, "job-advert-fraud">, null>>;

/** What a score is made of: the reading says the language and where contacts stand. */
export type ScoredReading = Pick<TextReading, "language" | "entities">;

const withoutGround = {
  "scam-centre-recruitment": null,
  "forced-labour": null,
  "domestic-servitude": null,
  "sexual-exploitation": null,
  "forced-marriage": null,
  "debt-bondage": null,
  "document-retention": null,
  "coercion-and-threats": null,
  grooming: null,
  sextortion: null,
  "romance-and-investment-fraud": null,
  "child-risk": null,
  "laundering-recruitment": null,
  "smuggling-services": null,
} as const satisfies Readonly<Record<Exclude<RiskName, "job-advert-fraud">, null>>;

/** The score from which an advert is flagged as `job-advert-fraud`: found inside the training data. Units: 0 .. 1. */
export const advertThreshold: number = jobAdvertFraudModel.threshold;

/**
 * The learned score of one advert with the words that weigh most and what would have to be absent for it to fall below
 * the threshold. `null` without ground: a text that is not in English, that is shorter than 12 words, or that does not
 * speak of work; and for every typology of trafficking.
 *
 * For the screening of adverts only. It may not be imported where one person is assessed.
 * Shapes: any text with its own reading. Cost: linear in the length. Errors: none.
 */
export function scoreAdvert(folded: FoldedText, reading: ScoredReading): AdvertScores {
  const words = wordsWithGround(folded, reading);
  if (words === undefined) return { "job-advert-fraud": null, ...withoutGround };
  const score = shareFor(jobAdvertFraudModel, words);
  const isFlagged = score >= advertThreshold;
  return {
    "job-advert-fraud": { score, isFlagged, ...explainAdvert(jobAdvertFraudModel, folded, words) },
    ...withoutGround,
  };
}

/** The numbers of `scoreAdvert` alone, for many texts: about a tenth of its cost. */
export function readRisk(folded: FoldedText, reading: ScoredReading): RiskReading {
  const words = wordsWithGround(folded, reading);
  return {
    "job-advert-fraud": words === undefined ? null : shareFor(jobAdvertFraudModel, words),
    ...withoutGround,
  };
}

function wordsWithGround(folded: FoldedText, { language, entities }: ScoredReading): readonly AdvertWord[] | undefined {
  if (language.language !== "eng") return undefined;
  if (isPlain(folded, entities) && !maySpeakOfWork(folded.matching)) return undefined;
  const words = readAdvertWords(folded, entities);
  return isJobAdvert(words) ? dropBoilerplate(words) : undefined;
}

/** Nothing can end a word in its middle: no contact, no capital behind a small letter, nothing dropped or joined. */
const isPlain = ({ display, disguises }: FoldedText, entities: ScoredReading["entities"]): boolean =>
  disguises.length === 0 && !entities.some(({ type }) => contacts.has(type)) && !mayEndInside.test(display);

const mayEndInside = /[a-z][A-Z]|[^\t-\r -~]/;

const shareFor = (model: AdvertModel, words: readonly AdvertWord[]): number =>
  shareOf(logOddsOf(model, weighAdvert(model, words)));
