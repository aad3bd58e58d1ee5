const firstMs = 15_000;
const longestMs = 6 * 60 * 60_000;

/**
 * Pause before try number `attempts` + 1: 15 s, doubled each time, 6 h at most; then between half and all of it, so that
 * many nodes do not knock at once when a partner comes back.
 * Shapes: `attempts` >= 1; `random` 0 .. 1. Units: milliseconds.
 */
export function retryDelayMs(attempts: number, random: number): number {
  const whole = Math.min(longestMs, firstMs * 2 ** Math.min(30, Math.max(0, attempts - 1)));
  return Math.round(whole * (0.5 + random / 2));
}
