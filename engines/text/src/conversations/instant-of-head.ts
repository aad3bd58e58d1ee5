/**
 * Day and time of a message's head as Unix milliseconds, as if the clock stood in UTC; `null` for a day that there is not.
 * Shapes: three numbers with `.`, `/` or `-`, the year first or last, of two or four digits (two: of this century);
 * day before month unless only the other fits; `half` is a or p of twelve hours. Errors: none.
 */
export function instantOfHead(day: string, clock: string, half: string | undefined): number | null {
  const [first = 0, second = 0, third = 0] = day.split(/[./-]/).map(Number);
  const isYearFirst = first > 31;
  const year = isYearFirst ? first : third;
  const [early, late] = isYearFirst ? [second, third] : [first, second];
  const isMonthFirst = isYearFirst || (late > 12 && early <= 12);
  const month = isMonthFirst ? early : late;
  const date = isMonthFirst ? late : early;
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const fullYear = year < 100 ? year + 2000 : year;
  const at = Date.UTC(fullYear, month - 1, date, hour, minutes, seconds);
  const made = new Date(at);
  const isDay = made.getUTCMonth() === month - 1 && made.getUTCDate() === date && hour < 24 && minutes < 60;
  return isDay ? at : null;
}
