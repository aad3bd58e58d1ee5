const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whole years from one Gregorian day to another; `undefined` when one is no day or the first is the later.
 * Units: years, counted as birthdays are; one of 29 February falls on 1 March in other years.
 */
export function ageInYears(from: string, to: string): number | undefined {
  const [start, end] = [day.exec(from), day.exec(to)];
  if (start === null || end === null) return undefined;
  const years = Number(end[1]) - Number(start[1]) - (from.slice(5) > to.slice(5) ? 1 : 0);
  return years < 0 ? undefined : years;
}
