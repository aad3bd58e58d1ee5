/** A score and the truth it is held against. */
export interface Judged {
  readonly score: number;
  readonly isFraud: boolean;
}

/**
 * Average precision: mean of the precision at each fraudulent advert, best score first.
 * Units: 0 .. 1. Errors: `undefined` without a fraudulent advert.
 */
export function averagePrecision(judged: readonly Judged[]): number | undefined {
  let found = 0;
  let sum = 0;
  for (const [at, { isFraud }] of judged.toSorted((a, b) => b.score - a.score).entries()) {
    if (!isFraud) continue;
    found += 1;
    sum += found / (at + 1);
  }
  return found === 0 ? undefined : sum / found;
}

/** Share of fraudulent adverts at or above a threshold, and of honest ones: 0 .. 1; `undefined` of none. */
export function ratesAt(
  judged: readonly Judged[],
  threshold: number,
): { readonly recall: number | undefined; readonly falseAlarms: number | undefined } {
  const shareOf = (kind: readonly Judged[]): number | undefined =>
    kind.length === 0 ? undefined : kind.filter(({ score }) => score >= threshold).length / kind.length;
  return {
    recall: shareOf(judged.filter(({ isFraud }) => isFraud)),
    falseAlarms: shareOf(judged.filter(({ isFraud }) => !isFraud)),
  };
}

/** The highest threshold that finds at least this share of the fraudulent adverts; `undefined` without any. */
export function thresholdFor(judged: readonly Judged[], recall: number): number | undefined {
  const scores = judged.filter(({ isFraud }) => isFraud).map(({ score }) => score);
  return scores.toSorted((a, b) => b - a)[Math.max(0, Math.ceil(recall * scores.length) - 1)];
}
