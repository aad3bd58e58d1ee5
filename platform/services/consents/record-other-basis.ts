import type { Tx } from "@suar/database";
import {
  dangerServesMs,
  SuarError,
  type LedgerView,
  type RecordChild,
  type RecordDanger,
  type RecordOrder,
  type RecordTip,
} from "@suar/domain";
import { findDesk } from "../desks/index.ts";
import { findPerson } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRecordEntries } from "./consent-policy.ts";
import { showLedger } from "./show-ledger.ts";
import { endOf, writeEntry } from "./write-entry.ts";

/** Whose entry it is. */
interface OfPerson {
  readonly personId: string;
}

/**
 * Danger to life: serves at once and for a day, by one worker alone. A second person looks at it within a day; nothing
 * waits for that.
 * Errors: `person.not_found`, `desk.not_found`; those of the key.
 */
export async function recordDanger(
  tx: Tx,
  actor: Actor,
  { personId, deskId, purpose, classes, words }: RecordDanger & OfPerson,
  now = Date.now(),
): Promise<LedgerView> {
  authorize(mayRecordEntries(actor), "consent.record");
  const desk = await findDesk(tx, actor.orgId, deskId);
  const entry = { personId, desk, purpose, classes, facts: {}, words: { danger: words }, until: now + dangerServesMs };
  await writeEntry(tx, actor, { ...entry, basis: "imminent_danger" }, now);
  return showLedger(tx, actor, personId, now);
}

/** The best interests of a child. Errors: `person.not_found`, `desk.not_found`; `call.invalid` (`until`, `zone`); those of the key. */
export async function recordChild(
  tx: Tx,
  actor: Actor,
  input: RecordChild & OfPerson,
  now = Date.now(),
): Promise<LedgerView> {
  authorize(mayRecordEntries(actor), "consent.record");
  const { personId, purpose, classes, view, guardian, reportingLaw: law, age } = input;
  const desk = await findDesk(tx, actor.orgId, input.deskId);
  const facts = { view, guardian, law, treatedAs: age.treatedAs, ageGround: age.ground };
  const words = { bestInterests: input.bestInterests, view: input.viewWords };
  const until = endOf(input, now);
  await writeEntry(tx, actor, { personId, desk, basis: "child", purpose, classes, facts, words, until }, now);
  return showLedger(tx, actor, personId, now);
}

/** An order of law. Errors: `person.not_found`, `desk.not_found`; `call.invalid` (`until`, `zone`); those of the key. */
export async function recordOrder(
  tx: Tx,
  actor: Actor,
  input: RecordOrder & OfPerson,
  now = Date.now(),
): Promise<LedgerView> {
  authorize(mayRecordEntries(actor), "consent.record");
  const { personId, purpose, classes, law, documentReference, documentHash, demanded, contest, told } = input;
  const desk = await findDesk(tx, actor.orgId, input.deskId);
  const facts = {
    law,
    documentReference,
    documentHash,
    demanded: [...demanded],
    contest,
    told: { kind: told.kind, words: told.kind === "told" ? told.on : told.kind === "forbidden" ? told.law : told.by },
  };
  const words = { contest: input.contestWords };
  const until = endOf(input, now);
  await writeEntry(tx, actor, { personId, desk, basis: "order_of_law", purpose, classes, facts, words, until }, now);
  return showLedger(tx, actor, personId, now);
}

/**
 * A third party's tip. The caller is a person of their own, with a ledger of their own.
 * Errors: `person.not_found`, `desk.not_found`; `call.invalid` (`caller`, `until`, `zone`); those of the key.
 */
export async function recordTip(
  tx: Tx,
  actor: Actor,
  input: RecordTip & OfPerson,
  now = Date.now(),
): Promise<LedgerView> {
  authorize(mayRecordEntries(actor), "consent.record");
  const { personId, purpose, classes, caller, askedForHelp } = input;
  const desk = await findDesk(tx, actor.orgId, input.deskId);
  if (caller !== null) {
    await findPerson(tx, actor, caller);
    // Who speaks for themselves gives consent; that is no tip.
    if (caller === personId) throw new SuarError("call.invalid", { field: "caller" });
  }
  const facts = { caller, askedForHelp: askedForHelp !== null };
  const words = { askedForHelp: askedForHelp?.how ?? "" };
  const until = endOf(input, now);
  await writeEntry(tx, actor, { personId, desk, basis: "third_party_tip", purpose, classes, facts, words, until }, now);
  return showLedger(tx, actor, personId, now);
}
