import type { Tx } from "@suar/database";
import {
  instantOf,
  reviewClock,
  reviewWithinMs,
  treatedAsAt,
  type DeskId,
  type LedgerEntry,
  type LedgerEntryView,
  type LedgerView,
  type PersonId,
} from "@suar/domain";
import { isShutOut } from "../case-walls/index.ts";
import { decidedAge } from "../cases/index.ts";
import { openKeysIfAny } from "../keyring/index.ts";
import type { PersonKey } from "../keys/index.ts";
import { findPerson, findPersonKey } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadLedger, mayRecordEntries, mayReview, mayWithdraw } from "./consent-policy.ts";
import { entriesOf, entryOf, withdrawalsOf, type EntryRecord } from "./ledger-queries.ts";
import { openWords } from "./seal-words.ts";
import { standingOf, type EntryStanding } from "./state-of-entry.ts";

/**
 * A person's ledger with its history. Words are open when the session carries the key; how old somebody is held to be
 * counts a decision in a case only then.
 * Errors: `person.not_found`; `key.missing`, `key.broken_seal`.
 */
export async function showLedger(tx: Tx, actor: Actor, personId: string, now = Date.now()): Promise<LedgerView> {
  authorize(mayReadLedger(actor), "consent.read");
  const { person_id: person } = await findPerson(tx, actor, personId);
  const keys = await openKeysIfAny(tx, actor);
  const key = keys && (await findPersonKey(tx, keys, person));
  const decided = keys && (await decidedAge(tx, keys, person));
  const rows = await entriesOf(tx, actor.orgId, person);
  const taken = await withdrawalsOf(tx, actor.orgId, person);
  const entries = rows.map(entryOf);
  const withdrawals = taken.map(({ desk_id, purpose, classes, at }) => ({
    person,
    recipient: desk_id,
    purpose,
    classes,
    at: Date.parse(at),
  }));
  const ledger = { entries, withdrawals };
  const shut = await shutDesks(tx, actor, person, rows);
  const standing = (row: EntryRecord): EntryStanding =>
    standingOf(entryOf(row), ledger, {
      recipient: {
        id: row.desk_id,
        canHoldOrRemove: row.desk_can_hold,
        forgetting: row.desk_forgetting,
        isShutOut: shut.has(row.desk_id),
      },
      askedBy: row.facts.askedBy ?? "worker",
      decidedAge: decided,
      at: now,
    });
  return {
    treatedAs: decided ?? treatedAsAt(ledger, person, now),
    treatedAsBy: decided === undefined ? (entries.some(saysAge) ? "entry" : "nobody") : "decision",
    entries: rows.map((row) => presentEntry(row, { actor, key, now, standing: standing(row) })),
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

const saysAge = ({ basis }: LedgerEntry): boolean => basis === "consent" || basis === "child";

/** Desks of these entries that a case of the person shuts out. */
async function shutDesks(
  tx: Tx,
  { orgId }: Actor,
  person: PersonId,
  rows: readonly EntryRecord[],
): Promise<ReadonlySet<DeskId>> {
  const shut = new Set<DeskId>();
  for (const { desk_id, desk_partner } of new Map(rows.map((row) => [row.desk_id, row])).values()) {
    if (await isShutOut(tx, orgId, { person, desk: { desk_id, partner_id: desk_partner } })) shut.add(desk_id);
  }
  return shut;
}

interface Reading {
  readonly actor: Actor;
  readonly key: PersonKey | undefined;
  readonly now: number;
  readonly standing: EntryStanding;
}

function presentEntry(row: EntryRecord, reading: Reading): LedgerEntryView {
  const { actor, key, now, standing } = reading;
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
    state: standing.state,
    left: [...standing.left],
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
