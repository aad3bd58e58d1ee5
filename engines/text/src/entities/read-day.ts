/** A calendar as its years are counted in the text: Buddhist and Minguo years become Gregorian ones. */
export type YearCount = "gregorian" | "buddhist" | "minguo" | "bikram" | "unsaid";

/**
 * The Gregorian year meant, `undefined` when it is no plausible year of a notice (1900 to 2099).
 * Shapes: a whole number; two digits mean 2000 to 2099, or with `buddhist` 2500 to 2599. An unsaid count of 2400 to
 * 2642 is Buddhist. Errors: none. Source: Buddhist era = Gregorian + 543; Minguo = Gregorian - 1911.
 */
export function readYear(year: number, count: YearCount): number | undefined {
  let gregorian = year;
  if (count === "minguo") gregorian = year + 1911;
  else if (count === "buddhist") gregorian = (year < 100 ? year + 2500 : year) - 543;
  else if (year >= 2400) gregorian = year - 543;
  else if (year < 100) gregorian = year + 2000;
  return gregorian >= 1900 && gregorian <= 2099 ? gregorian : undefined;
}

/** ISO 8601 cut at its precision, `undefined` for a day or month that does not exist. */
export function writeDay(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined) return `${year}`;
  if (month < 1 || month > 12) return undefined;
  const written = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return written;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${written}-${String(day).padStart(2, "0")}`;
}
