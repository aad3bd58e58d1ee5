import { z } from "zod";

/** An instant as ISO 8601 in UTC with milliseconds, as `timestamptz` stores it. */
export type Instant = string & { readonly __brand: "Instant" };

/** The instant of `ms` milliseconds since 1970. Errors: RangeError outside the years JavaScript can hold. */
export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;

export const datePrecisions = ["year", "month", "day", "minute"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Calendars people in the region count in (Unicode CLDR calendar ids; `bikram-sambat` has none). */
export const calendars = ["gregory", "buddhist", "roc", "islamic-umalqura", "bikram-sambat"] as const;
export type Calendar = (typeof calendars)[number];

/**
 * A date as somebody told it: its words are kept with precision, calendar and zone, and never silently become an
 * instant. `value` is Gregorian ISO 8601 cut at `precision` ("2026", "2026-11", "2026-11-21", "2026-11-21T09:30").
 */
export const toldDateSchema = z
  .object({
    value: z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/),
    precision: z.enum(datePrecisions),
    calendar: z.enum(calendars),
    zone: z.string().refine(isZone, "not an IANA time zone"),
  })
  .refine((date) => date.value.length === { year: 4, month: 7, day: 10, minute: 16 }[date.precision], {
    message: "value and precision disagree",
    path: ["precision"],
  });
export type ToldDate = Readonly<z.infer<typeof toldDateSchema>>;

/** The four times of a fact: when it happened, was told, was recorded; each may be unknown but the last. */
export interface TimeFacts {
  readonly happened?: ToldDate;
  readonly told?: ToldDate;
  readonly recorded: Instant;
}

/** True for a zone that this runtime's time-zone database knows. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * The last millisecond of a calendar day in a person's own zone: consent and retention lapse there, not at the
 * server's midnight.
 * Shapes: `day` is YYYY-MM-DD, `zone` an IANA name. Units: milliseconds since 1970.
 * Errors: RangeError for a day or zone that does not exist.
 * Source: IANA time-zone database, through Intl.
 */
export function endOfDay(day: string, zone: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`endOfDay: needs YYYY-MM-DD, got ${day}`);
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`endOfDay: no such day ${day}`);
  }
  const nextMidnight = utc + 86_400_000;
  // An offset depends on the instant and the instant on the offset: two steps settle it outside a gap, and a day whose
  // midnight is skipped (Beirut, Havana) ends where the clock jumps.
  let guess = nextMidnight - offsetMs(nextMidnight, zone);
  guess = nextMidnight - offsetMs(guess, zone);
  while (localDay(guess - 1, zone) > day) guess -= 900_000;
  while (localDay(guess, zone) <= day) guess += 900_000;
  return guess - 1;
}

function offsetMs(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-u-nu-latn-ca-gregory", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(ms);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
  return local - Math.floor(ms / 1000) * 1000;
}

const localDay = (ms: number, zone: string): string => new Date(ms + offsetMs(ms, zone)).toISOString().slice(0, 10);
