/** A maximal run of ASCII digits, half-open. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
}

/** All runs of digits, in order. Errors: none. Cost: linear. */
export function findDigitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  const digits = /\d+/g;
  for (let match = digits.exec(text); match !== null; match = digits.exec(text)) {
    runs.push({ start: match.index, end: digits.lastIndex });
  }
  return runs;
}
