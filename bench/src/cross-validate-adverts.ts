import {
  averagePrecision,
  calibrate,
  type Corpus,
  type CorpusAdvert,
  dealGroupedFolds,
  type Judged,
  ratesAt,
  scoreOnLine,
  thresholdFor,
  trainWithThreshold,
} from "@suar/text/risk/learning";
import { seededRandom } from "./seeded-random.ts";

const folds = 5;
/** The share of fraudulent adverts that the threshold has to find inside the training folds. */
const trainedRecall = 0.92;

/** An advert judged by a line that was taught with neither it nor a near-copy of it. `score` is the calibrated share. */
export interface Verdict extends Judged {
  readonly isFlagged: boolean;
}

/** What one deal of the folds gives: verdicts on the adverts as they are, and on each change of them. */
export interface Round {
  readonly verdicts: readonly Verdict[];
  readonly changed: Readonly<Record<string, readonly Verdict[]>>;
}

/** Five grouped folds; line, curve and threshold are found inside the training folds. */
export function crossValidate(
  corpus: Corpus,
  changes: Readonly<Record<string, readonly CorpusAdvert[]>>,
  seed: number,
): Round {
  const random = seededRandom(seed);
  const dealt = dealGroupedFolds(corpus.adverts, folds, random);
  const empty = (): Verdict[] => corpus.adverts.map(({ isFraud }) => ({ score: 0, isFraud, isFlagged: false }));
  const verdicts = empty();
  const changed = Object.fromEntries(Object.keys(changes).map((name) => [name, empty()]));
  for (let fold = 0; fold < folds; fold += 1) {
    const training = corpus.adverts.filter((_, at) => dealt[at] !== fold);
    const { line, calibration, threshold } = trainWithThreshold(corpus, training, { recall: trainedRecall, random });
    const judge = ({ columns, isFraud }: CorpusAdvert): Verdict => {
      const score = scoreOnLine(line, columns);
      return { score: calibrate(calibration, score), isFraud, isFlagged: score >= threshold && score > 0 };
    };
    const judgeAll = (adverts: readonly CorpusAdvert[], into: Verdict[]): void => {
      for (const [at, advert] of adverts.entries()) if (dealt[at] === fold) into[at] = judge(advert);
    };
    judgeAll(corpus.adverts, verdicts);
    for (const [name, adverts] of Object.entries(changes)) judgeAll(adverts, changed[name] ?? []);
  }
  return { verdicts, changed };
}

/** Recall and false alarms of the flags themselves, and how well the scores order the adverts. */
export function gradeVerdicts(verdicts: readonly Verdict[]): Readonly<Record<string, number>> {
  const share = (kind: readonly Verdict[]): number => kind.filter(({ isFlagged }) => isFlagged).length / kind.length;
  const falseAlarmsAt = (recall: number): number =>
    ratesAt(verdicts, thresholdFor(verdicts, recall) ?? 0).falseAlarms ?? Number.NaN;
  const brier = verdicts.reduce((sum, { score, isFraud }) => sum + (score - (isFraud ? 1 : 0)) ** 2, 0);
  return {
    recall: share(verdicts.filter(({ isFraud }) => isFraud)),
    falseAlarms: share(verdicts.filter(({ isFraud }) => !isFraud)),
    averagePrecision: averagePrecision(verdicts) ?? Number.NaN,
    falseAlarmsAtRecall91: falseAlarmsAt(0.91),
    brier: brier / verdicts.length,
  };
}

/** Share of the flagged adverts that lose their flag by a change, and of the others that get one. */
export function countFlips(before: readonly Verdict[], after: readonly Verdict[]): Readonly<Record<string, number>> {
  const share = (flagged: boolean): number => {
    const those = [...before.entries()].filter(([, verdict]) => verdict.isFlagged === flagged);
    return those.filter(([at]) => after[at]?.isFlagged !== flagged).length / Math.max(1, those.length);
  };
  return { flagsLost: share(true), flagsWon: share(false) };
}
