import { type Calibration, fitCalibration } from "./fit-calibration.ts";
import type { Corpus, CorpusAdvert } from "./build-corpus.ts";
import { dealGroupedFolds } from "./grouped-folds.ts";
import { thresholdFor } from "./measure-ranking.ts";
import { type AdvertLine, scoreOnLine, trainAdvertLine } from "./train-advert-line.ts";

/** A line with its curve and the share from which an advert is flagged, all of them found in the same adverts. */
export interface TrainedAdvertModel {
  readonly line: AdvertLine;
  readonly calibration: Calibration;
  /** In units of the line's score; never below 0, so that no advert is flagged without a word that weighs for it. */
  readonly threshold: number;
}

const innerFolds = 4;

/**
 * Trains a line on adverts, and finds its curve and its threshold on scores of the same adverts by lines that were not
 * taught with them or a near-copy of them (grouped folds).
 * Shapes: `recall` is the share of the fraudulent adverts that the threshold has to find among these, 0 .. 1.
 */
export function trainWithThreshold(
  corpus: Corpus,
  adverts: readonly CorpusAdvert[],
  { recall, random }: { readonly recall: number; readonly random: () => number },
): TrainedAdvertModel {
  const folds = dealGroupedFolds(adverts, innerFolds, random);
  const judged = adverts.map(({ isFraud }) => ({ score: 0, isFraud }));
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const inner = trainAdvertLine(
      corpus,
      adverts.filter((_, at) => folds[at] !== fold),
      random,
    );
    for (const [at, { columns, isFraud }] of adverts.entries()) {
      if (folds[at] === fold) judged[at] = { score: scoreOnLine(inner, columns), isFraud };
    }
  }
  return {
    line: trainAdvertLine(corpus, adverts, random),
    calibration: fitCalibration(judged),
    threshold: Math.max(0, thresholdFor(judged, recall) ?? 0),
  };
}
