const settledMs = 1000;

/**
 * Says from the pace so far how long the rest takes.
 * Units: seconds; null without a total and in the first second, when the pace says nothing yet.
 */
export function estimateSecondsLeft(
  now: () => number = () => performance.now(),
): (done: number, total: number | null) => number | null {
  const start = now();
  return (done, total) => {
    const passed = now() - start;
    if (total === null || passed < settledMs || done === 0) return null;
    return Math.max(0, Math.ceil(((total - done) / done) * (passed / 1000)));
  };
}
