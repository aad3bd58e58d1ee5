import type { ImportProgress } from "@suar/domain";

const pauseMs = 200;

/** A new step is told at once, the rest a few times a second. */
export function throttled(post: (progress: ImportProgress) => void): (progress: ImportProgress) => void {
  let step = "";
  let last = 0;
  return (progress) => {
    const now = Date.now();
    if (progress.step === step && now - last < pauseMs) return;
    [step, last] = [progress.step, now];
    post(progress);
  };
}
