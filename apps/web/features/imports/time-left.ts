/** A time left that is no more exact than a guess can be. */
export interface TimeLeft {
  readonly unit: "seconds" | "minutes" | "hours";
  readonly count: number;
}

/**
 * How long still, rounded up so that it rather ends early.
 * Shapes: seconds, or `null` while nobody can say; gives `undefined` then. Units: under a minute in steps of 10 seconds,
 * under 90 minutes in whole minutes, else in hours. Errors: none.
 */
export function timeLeft(seconds: number | null): TimeLeft | undefined {
  if (seconds === null || !(seconds >= 0)) return undefined;
  if (seconds <= 60) return { unit: "seconds", count: Math.max(10, Math.ceil(seconds / 10) * 10) };
  if (seconds <= 90 * 60) return { unit: "minutes", count: Math.ceil(seconds / 60) };
  return { unit: "hours", count: Math.ceil(seconds / 3600) };
}
