/** A bar of the timeline: records from `start` up to but not including `end` (UTC days). */
export interface Bin {
  readonly start: Date;
  readonly end: Date;
  readonly records: number;
}

/** Bars of equal kind over the whole time, with empty ones where nothing was posted. */
export interface Bins {
  readonly unit: "day" | "week" | "month";
  readonly bins: readonly Bin[];
}

const dayMs = 86_400_000;
const mostDayBars = 62;
const mostWeekBars = 62;

/**
 * Gathers days into bars that still can be told apart.
 * Shapes: days as YYYY-MM-DD in any order with their records; weeks begin on Monday. Units: UTC days, records.
 * Errors: RangeError for a day that does not exist.
 */
export function binDays(days: readonly { readonly day: string; readonly records: number }[]): Bins {
  const times = days.map(({ day, records }) => ({ at: readDay(day), records }));
  if (times.length === 0) return { unit: "day", bins: [] };
  const first = Math.min(...times.map(({ at }) => at));
  const last = Math.max(...times.map(({ at }) => at));
  const span = (last - first) / dayMs + 1;
  const unit = span <= mostDayBars ? "day" : span / 7 <= mostWeekBars ? "week" : "month";
  const bins: Bin[] = [];
  for (let start = startOf(unit, first); start <= last; start = nextOf(unit, start)) {
    const end = nextOf(unit, start);
    const records = times.reduce((sum, each) => (each.at >= start && each.at < end ? sum + each.records : sum), 0);
    bins.push({ start: new Date(start), end: new Date(end), records });
  }
  return { unit, bins };
}

function readDay(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`binDays: no such day ${day}`);
  return at;
}

function startOf(unit: Bins["unit"], at: number): number {
  const date = new Date(at);
  if (unit === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return unit === "week" ? at - ((date.getUTCDay() + 6) % 7) * dayMs : at;
}

function nextOf(unit: Bins["unit"], start: number): number {
  const date = new Date(start);
  if (unit === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return start + (unit === "week" ? 7 : 1) * dayMs;
}
