import { appendAudit, json, type Tx } from "@suar/database";
import {
  endOfDay,
  instantOf,
  isZone,
  maxConsentDays,
  SuarError,
  type ConsentEntryId,
  type DisclosedClass,
  type DisclosureBasis,
  type DisclosurePurpose,
  type EntryFacts,
} from "@suar/domain";
import type { DeskRecord } from "../desks/index.ts";
import { openKeys } from "../keys/index.ts";
import { findPerson, findPersonKey } from "../persons/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { sealWords, type EntryWords } from "./seal-words.ts";

const dayMs = 24 * 60 * 60_000;

/** An entry as its own operation made it. */
export interface NewEntry {
  readonly personId: string;
  readonly desk: DeskRecord;
  readonly basis: DisclosureBasis;
  readonly purpose: DisclosurePurpose;
  readonly classes: readonly DisclosedClass[];
  readonly facts: EntryFacts;
  readonly words: EntryWords;
  /** The first moment at which it serves no more. Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Writes one entry of a person's ledger, its words sealed with the person's own key.
 * Errors: `person.not_found`; `key.locked`, `key.not_granted`, `key.missing`.
 */
export async function writeEntry(
  tx: Tx,
  actor: Actor,
  { personId, desk, basis, purpose, classes, facts, words, until }: NewEntry,
  now: number,
): Promise<ConsentEntryId> {
  const { person_id: person } = await findPerson(tx, actor, personId, { lock: true });
  const key = await findPersonKey(tx, await openKeys(tx, actor), person);
  const entry = makeId<ConsentEntryId>();
  await tx
    .insertInto("consent_entries")
    .values({
      org_id: actor.orgId,
      entry_id: entry,
      person_id: person,
      desk_id: desk.desk_id,
      basis,
      purpose,
      classes: json(classes),
      facts: json(facts),
      sealed: sealWords(key, { orgId: actor.orgId, person, entry, field: "words" }, words),
      at: instantOf(now),
      until: instantOf(until),
      recorded_by: actor.userId,
    })
    .execute();
  const subject = { kind: "consent_entry", id: entry };
  const details = { person, desk: desk.desk_id, basis, purpose, classes: [...classes], answer: facts.answer ?? "" };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "consent.recorded", subject, details });
  return entry;
}

/**
 * The end of an entry's last day, in the person's own zone. Errors: `call.invalid` (`until`, `zone`) for a day that is
 * over, more than a year away, or none.
 */
export function endOf({ until, zone }: { readonly until: string; readonly zone: string }, now: number): number {
  if (!isZone(zone)) throw new SuarError("call.invalid", { field: "zone" });
  const end = lastMoment(until, zone);
  if (end === undefined || end <= now || end > now + (maxConsentDays + 1) * dayMs)
    throw new SuarError("call.invalid", { field: "until" });
  return end + 1;
}

function lastMoment(day: string, zone: string): number | undefined {
  try {
    return endOfDay(day, zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
