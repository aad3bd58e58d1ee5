import type { Tx } from "@suar/database";
import {
  instantOf,
  reviewClock,
  reviewWithinMs,
  treatedAsAt,
  type EntryState,
  type LedgerEntry,
  type LedgerEntryView,
  type LedgerView,
  type Withdrawal,
} from "@suar/domain";
import { openKeysIfAny } from "../keyring/index.ts";
import type { PersonKey } from "../keys/index.ts";
import { findPerson, findPersonKey } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadLedger, mayRecordEntries, mayReview, mayWithdraw } from "./consent-policy.ts";
import { entriesOf, entryOf, withdrawalsOf, type EntryRecord } from "./ledger-queries.ts";
import { openWords } from "./seal-words.ts";

/**
 * A person's ledger with its history. Words are open when the session carries the key.
 * Errors: `person.not_found`; `key.missing`, `key.broken_seal`.
 */
export async function showLedger(tx: Tx, actor: Actor, personId: string, now = Date.now()): Promise<LedgerView> {
  authorize(mayReadLedger(actor), "consent.read");
  const { person_id: person } = await findPerson(tx, actor, personId);
  const keys = await openKeysIfAny(tx, actor);
  const key = keys && (await findPersonKey(tx, keys, person));
  const rows = await entriesOf(tx, actor.orgId, person);
  const taken = await withdrawalsOf(tx, actor.orgId, person);
  const withdrawals: Withdrawal[] = taken.map(({ desk_id, purpose, classes, at }) => ({
    person,
    recipient: desk_id,
    purpose,
    classes,
    at: Date.parse(at),
  }));
  const entries = rows.map(entryOf);
  return {
    treatedAs: treatedAsAt({ entries, withdrawals }, person, now),
    entries: rows.map((row) => presentEntry(row, { actor, key, entries, withdrawals, now })),
    withdrawals: taken.map((row) => ({
      id: row.withdrawal_id,
      deskId: row.desk_id,
      desk: row.desk_name,
      purpose: row.purpose,
      classes: [...row.classes],
      form: row.form,
      at: row.at,
      by: row.by_name,
    })),
    may: { record: mayRecordEntries(actor), withdraw: mayWithdraw(actor) },
  };
}

interface Reading {
  readonly actor: Actor;
  readonly key: PersonKey | undefined;
  readonly entries: readonly LedgerEntry[];
  readonly withdrawals: readonly Withdrawal[];
  readonly now: number;
}

function presentEntry(row: EntryRecord, reading: Reading): LedgerEntryView {
  const { actor, key, now } = reading;
  const entry = entryOf(row);
  const place = { orgId: row.org_id, person: row.person_id, entry: row.entry_id } as const;
  const isOpen = row.basis !== "consent" && row.outcome === null;
  return {
    id: row.entry_id,
    basis: row.basis,
    deskId: row.desk_id,
    desk: row.desk_name,
    purpose: row.purpose,
    classes: [...row.classes],
    state: stateOf(entry, reading),
    at: row.at,
    by: row.by_name,
    until: row.until,
    facts: row.facts,
    words:
      key === undefined ? null : row.sealed === null ? {} : openWords(key, { ...place, field: "words" }, row.sealed),
    review:
      row.basis === "consent"
        ? null
        : {
            dueAt: instantOf(entry.at + reviewWithinMs[row.basis]),
            isOverdue: reviewClock(entry, now)?.isOverdue === true,
            done:
              row.outcome === null || row.reviewed_at === null
                ? null
                : {
                    outcome: row.outcome,
                    by: row.reviewer_name,
                    at: row.reviewed_at,
                    words:
                      key === undefined || row.review_sealed === null
                        ? null
                        : (openWords(key, { ...place, field: "review" }, row.review_sealed)["words"] ?? null),
                  },
          },
    may: {
      review: isOpen && row.recorded_by !== actor.userId && mayReview(actor),
      end: row.ended_at === null && Date.parse(row.until) > now && mayWithdraw(actor),
    },
  };
}

/** How an entry stands as a whole; a withdrawal of some of its classes leaves the others in force. */
function stateOf(entry: LedgerEntry, { entries, withdrawals, now }: Reading): EntryState {
  if (entry.endedAt !== null && entry.endedAt <= now) return "ended";
  if (entry.basis !== "consent" && entry.review?.outcome === "not_upheld") return "not_upheld";
  if (entry.basis === "consent") {
    if (entry.answer === "no") return "said_no";
    const isGone = entry.classes.every(
      (one) =>
        withdrawals.some((back) => back.at >= entry.at && takes(back, entry, one)) ||
        entries.some(
          (no) =>
            no.basis === "consent" &&
            no.answer === "no" &&
            no.at >= entry.at &&
            no.recipient === entry.recipient &&
            no.purpose === entry.purpose &&
            no.classes.includes(one),
        ),
    );
    if (isGone) return "withdrawn";
  }
  if (now >= entry.until) return "expired";
  return entry.basis === "order_of_law" && entry.contest === "suspends" ? "suspended" : "serves";
}

const takes = (back: Withdrawal, entry: LedgerEntry, one: LedgerEntry["classes"][number]): boolean =>
  (back.recipient === null || back.recipient === entry.recipient) &&
  (back.purpose === null || back.purpose === entry.purpose) &&
  (back.classes.length === 0 || back.classes.includes(one));
