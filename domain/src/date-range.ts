import type { ToldDate } from "./time.ts";

/** A first and a last day that something can have been, as `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a told date can mean: a year is its 365 or 366 days, a minute its day.
 * Shapes: a told date, Gregorian. Errors: none; a month or day that no calendar has gives `undefined`.
 */
export function daysOf({ value }: Pick<ToldDate, "value">): DayRange | undefined {
  const [year, month, day] = value.slice(0, 10).split("-");
  if (year === undefined) return undefined;
  const range = {
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${month ?? "12"}-${day ?? String(lastDayOf(Number(year), Number(month ?? "12"))).padStart(2, "0")}`,
  };
  return isDay(range.first) && isDay(range.last) ? range : undefined;
}

/** The days that both allow; `undefined` when they exclude each other. */
export function overlapOf(a: DayRange, b: DayRange): DayRange | undefined {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last ? { first, last } : undefined;
}

/** The last day of birth of somebody who has that many full years on `day`: 28 February where the year has no 29th. */
export function yearsBefore(day: string, years: number): string {
  const earlier = `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
  return isDay(earlier) ? earlier : `${earlier.slice(0, 4)}-02-28`;
}

/** The day after. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whole years between two days; born on 29 February, a year is full on 1 March where there is no 29th. Units: years. */
export const yearsBetween = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

const lastDayOf = (year: number, month: number): number => {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
};

const isDay = (text: string): boolean => {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};
