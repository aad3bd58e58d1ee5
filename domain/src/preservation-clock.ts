import type { PreservationClock } from "./preservation.ts";
import { remindDaysBefore } from "./preservation-states.ts";

const dayMs = 24 * 60 * 60_000;
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The day that lies `days` after another.
 * Shapes: ISO 8601 days, `YYYY-MM-DD`. Units: days of the calendar. Errors: RangeError when `day` is none.
 */
export const addDays = (day: string, days: number): string => isoDay(Date.parse(day) + days * dayMs);

/**
 * The last day for which a platform is asked to keep after an extension: the days follow what it keeps already, or the
 * day of the extension where that is over.
 * Shapes: ISO 8601 days. Units: days. Errors: RangeError when a day is none.
 */
export const extendClock = (keepUntil: string, on: string, days: number): string =>
  addDays(keepUntil > on ? keepUntil : on, days);

/**
 * How far the clock of a request is, in days of UTC.
 * Shapes: `keepUntil` is an ISO 8601 day. Units: `nowMs` is milliseconds since 1970. Errors: RangeError when the day is none.
 */
export function readClock(keepUntil: string, nowMs: number): PreservationClock {
  const daysLeft = Math.round((Date.parse(addDays(keepUntil, 0)) - Date.parse(isoDay(nowMs))) / dayMs);
  return { keepUntil, daysLeft, isDue: daysLeft <= remindDaysBefore };
}
