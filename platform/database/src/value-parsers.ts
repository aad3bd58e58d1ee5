import type { Instant } from "@suar/domain";

/** How a value of one PostgreSQL type, sent as text, becomes a JavaScript value. */
export type ValueParser = (text: string) => unknown;

/**
 * Parsers by type OID, the same for PGlite and for a server, so that a row looks alike whichever gave it. What is not
 * here: text and uuid stay text, bool and integers are what both drivers already make of them.
 * Source: pg_type.dat of PostgreSQL (the OIDs have never changed).
 */
export const valueParsers: ReadonlyMap<number, ValueParser> = new Map<number, ValueParser>([
  [20, toSafeNumber],
  [114, (text) => JSON.parse(text) as unknown],
  [1184, toInstant],
  [1700, (text) => text],
  [3802, (text) => JSON.parse(text) as unknown],
]);

/** Errors: RangeError beyond 2^53 - 1, where a number would silently become another. */
function toSafeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a JavaScript number`);
  return value;
}

/** `2026-11-21 20:30:00.5+00`, as PostgreSQL writes it with DateStyle ISO and zone UTC, to ISO 8601 with milliseconds. */
function toInstant(text: string): Instant {
  const date = new Date(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));
  if (Number.isNaN(date.getTime())) throw new RangeError(`timestamptz ${text} is no instant of this calendar`);
  return date.toISOString() as Instant;
}
