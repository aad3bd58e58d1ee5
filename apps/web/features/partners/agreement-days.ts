const dayMs = 24 * 60 * 60_000;

/** The day of an instant, UTC, as YYYY-MM-DD. `nowMs` is milliseconds since 1970. */
export const today = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10);

/** The day so many days later. */
export const addDays = (day: string, days: number): string => today(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
