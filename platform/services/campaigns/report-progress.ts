import type { ImportProgress, ImportStep } from "@suar/domain";

/** Tells how far a step is; called with the units done since the step began. */
export type Report = (done: number) => void;

/**
 * Starts a step: each report carries the units done and a guess of the seconds left, made from the pace of this run.
 * Units already done by an earlier run (`before`) do not count for the pace.
 */
export function startStep(
  step: ImportStep,
  total: number,
  onProgress: ((progress: ImportProgress) => void) | undefined,
  before = 0,
): Report {
  const began = performance.now();
  const report = (done: number): void => {
    const fresh = done - before;
    const seconds = (performance.now() - began) / 1000;
    const secondsLeft = fresh > 0 && seconds > 1 ? Math.round((seconds / fresh) * Math.max(0, total - done)) : null;
    onProgress?.({ step, done: Math.min(done, total), total, secondsLeft });
  };
  report(before);
  return report;
}
