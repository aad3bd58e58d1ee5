/** A calendar day, YYYY-MM-DD, or the part of it that is known: a year, or a year and a month. */
export type IsoDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** True for a day that the calendar has, YYYY-MM-DD. Errors: none. */
export function isIsoDay(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
