import type { Instant, OrgId, UserId } from "@suar/domain";
import { sql } from "kysely";
import type { Tx } from "../schema.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ChainEntry } from "./chain-hash.ts";

/** An entry as the database holds it; `details` is its canonical JSON. */
export interface StoredEntry extends Omit<ChainEntry, "details"> {
  readonly details: string;
  readonly hash: string;
}

// A control character that no id, closed word or JSON text holds: JSON writes it as an escape.
const mark = "\x1f";
const fields = 9;
const unreadable = ["NaN", "", "", "", "", "", "{}", "", ""];

/**
 * The entries of an organisation with numbers above `after`, up to `upTo`, in order. The database joins them to one text,
 * because taking a million rows apart column by column in the driver costs four times the hashing.
 * Errors: none; where a field was given the mark, one entry with the number NaN stands for all, which no chain has.
 */
export async function readEntries(tx: Tx, orgId: OrgId, after: number, upTo: number): Promise<readonly StoredEntry[]> {
  const { rows } = await sql<{ joined: string | null; entries: number }>`
    select count(*) as entries, string_agg(concat_ws(chr(31), seq, at, coalesce(actor::text, ''), action, subject_kind,
      subject_id, details, prev_hash, hash), chr(31)) as joined
    from (select * from audit_entries where org_id = ${orgId} and seq > ${after} and seq <= ${upTo} order by seq) entry`.execute(
    tx,
  );
  const { joined = null, entries = 0 } = rows[0] ?? {};
  if (joined === null) return [];
  const parts = joined.split(mark);
  if (parts.length !== entries * fields) return [parseEntry(orgId, unreadable, 0)];
  return Array.from({ length: entries }, (_, n) => parseEntry(orgId, parts, n * fields));
}

function parseEntry(orgId: OrgId, parts: readonly string[], from: number): StoredEntry {
  const text = (field: number): string => parts[from + field] ?? "";
  const actor = text(2);
  const details = text(6);
  return {
    org_id: orgId,
    seq: Number(text(0)),
    at: toInstant(text(1)),
    actor: actor === "" ? null : (actor as UserId),
    action: text(3),
    subject_kind: text(4),
    subject_id: text(5),
    details: details === "{}" ? details : canonicalDetails(details),
    prev_hash: text(7),
    hash: text(8),
  };
}

/** What `canonicalJson` gives for the details, without its recursion where they are flat, which they nearly always are. */
export function canonicalDetails(text: string): string {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return canonicalJson(value);
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts);
  if (keys.some((key) => typeof parts[key] === "object" || startsWithDigit(key))) return canonicalJson(value);
  let canonical = "{";
  for (const key of keys.sort()) {
    canonical += `${canonical === "{" ? "" : ","}${JSON.stringify(key)}:${JSON.stringify(parts[key])}`;
  }
  return `${canonical}}`;
}

/** Keys that look like numbers stand before all others in an object, whatever their place was. */
function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

const wholeSecond = 19;
const milliseconds = 3;

/** `2026-11-21 20:30:00.5+00`, as PostgreSQL writes it in UTC, as ISO 8601 with milliseconds. */
function toInstant(text: string): Instant {
  const fraction = text.slice(wholeSecond + 1, text.indexOf("+", wholeSecond)).padEnd(milliseconds, "0");
  return `${text.slice(0, 10)}T${text.slice(11, wholeSecond)}.${fraction}Z` as Instant;
}
