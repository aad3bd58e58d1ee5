const dayPattern = /^(\d{4})-(\d{2})-(\d{2})(-[1-9]\d{0,3})?$/;
const dayMs = 86_400_000;

/**
 * Midnight (UTC) of a day named `2026-11-22` or, for a later batch, `2026-11-22-2`.
 * Units: milliseconds since 1970. Errors: RangeError naming what is no such day.
 */
export function midnightOf(day: string): number {
  const [, year, month, date] = dayPattern.exec(day) ?? [];
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (!day.startsWith(Number.isNaN(midnight) ? "\n" : new Date(midnight).toISOString().slice(0, 10))) {
    throw new RangeError(`day must be like 2026-11-22 or 2026-11-22-2, got ${day}`);
  }
  return midnight;
}

/** Whole days from one day to another; below 0 when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnightOf(to) - midnightOf(from)) / dayMs);
