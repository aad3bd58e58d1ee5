import type { ConsentEntryId } from "../ids.ts";
import {
  dangerServesMs,
  disclosureDenials,
  type DisclosureBasis,
  type DisclosureDenial,
  type TreatedAs,
  type WayOut,
} from "./consent-codes.ts";
import { eventClasses, type DisclosedClass } from "./disclosed-classes.ts";
import type { ConsentEntry, DisclosureQuestion, Ledger, LedgerEntry, Withdrawal } from "./ledger.ts";
import { isNeeded } from "./purposes.ts";

/** Yes with the entry that it stands on, or no with why and what can be done. */
export type Disclosure =
  | { readonly allowed: true; readonly entry: ConsentEntryId; readonly basis: DisclosureBasis }
  | { readonly allowed: false; readonly reason: DisclosureDenial; readonly waysOut: readonly WayOut[] };

/** The same question once the class is known to be one that can leave. */
export type EntryQuestion = DisclosureQuestion & { readonly dataClass: DisclosedClass };

/**
 * Whether one class of what is known about a person may be told to one recipient for one purpose at one moment.
 *
 * A place of safety and a face never leave; a body that was shut out gets nothing on any basis. Of the five bases each
 * stands alone: an entry that is not whole by its own rule is no help to another. Consent is the newest word of the person
 * for exactly this recipient, purpose and class, given as an adult, after hearing what the recipient can forget; it is no
 * basis for a body that asks and can hold or remove the person.
 *
 * Shapes: a ledger of any length and order. `waysOut` is never empty. Of several entries that miss, the nearest miss is named.
 * Units: milliseconds since 1970. Errors: none.
 * Source: mission/safety-rules.md, rule 2; docs/adr/0013.
 */
export function mayDisclose(ledger: Ledger, question: DisclosureQuestion): Disclosure {
  const { dataClass, recipient } = question;
  if (dataClass === "place_of_safety" || dataClass === "face") return denied("never_leaves");
  if (recipient.isShutOut) return denied("shut_out");
  const asked: EntryQuestion = { ...question, dataClass };
  const theirs = ledger.entries.filter((entry) => entry.person === question.person && entry.recipient === recipient.id);
  let nearest: DisclosureDenial = "nothing_recorded";
  for (const entry of theirs.toSorted(newestFirst)) {
    const miss = whyNotBy(entry, asked, ledger);
    if (miss === undefined) return { allowed: true, entry: entry.id, basis: entry.basis };
    if (disclosureDenials.indexOf(miss) < disclosureDenials.indexOf(nearest)) nearest = miss;
  }
  return denied(nearest);
}

/** As what the person is treated at a moment: the newest word of a worker in the ledger; a child when there is none. */
export function treatedAsAt(ledger: Ledger, person: LedgerEntry["person"], at: number): TreatedAs {
  const said = ledger.entries.filter(
    (entry) => entry.person === person && entry.at <= at && (entry.basis === "consent" || entry.basis === "child"),
  );
  const newest = Math.max(...said.map((entry) => entry.at));
  const words = said.filter((entry) => entry.at === newest);
  const isAdult = words.length > 0 && words.every((entry) => entry.basis === "consent" && entry.treatedAs === "adult");
  return isAdult ? "adult" : "child";
}

const newestFirst = (a: LedgerEntry, b: LedgerEntry): number => b.at - a.at || (a.id < b.id ? 1 : -1);

/**
 * Why one entry of a person and a recipient does not allow what is asked, `undefined` when it does: the rule of
 * `mayDisclose` for one entry alone, for whoever shows it. That a body is shut out is the question's, not the entry's.
 * Errors: none.
 */
export function whyNotBy(entry: LedgerEntry, question: EntryQuestion, ledger: Ledger): DisclosureDenial | undefined {
  if (entry.purpose !== question.purpose) return "other_purpose";
  if (!isCovered(entry, question.dataClass)) return "class_not_covered";
  if (entry.basis !== "order_of_law" && !isNeeded(entry.purpose, question.dataClass)) return "not_needed";
  if (question.at < entry.at) return "not_yet";
  if (question.at >= endOf(entry)) return "expired";
  return entry.basis === "consent" ? whyNotByConsent(entry, question, ledger) : whyNotByOther(entry, question, ledger);
}

/** Some entries reach less far than they were written: a tip tells of the event, and of a name only when help was asked for. */
function isCovered(entry: LedgerEntry, dataClass: DisclosedClass): boolean {
  if (!entry.classes.includes(dataClass)) return false;
  if (entry.basis !== "third_party_tip") return true;
  return (
    (eventClasses as readonly DisclosedClass[]).includes(dataClass) || (dataClass === "name" && entry.askedForHelp)
  );
}

function endOf(entry: LedgerEntry): number {
  const own = entry.basis === "imminent_danger" ? Math.min(entry.until, entry.at + dangerServesMs) : entry.until;
  return Math.min(own, entry.endedAt ?? Number.POSITIVE_INFINITY);
}

function whyNotByConsent(entry: ConsentEntry, question: EntryQuestion, ledger: Ledger): DisclosureDenial | undefined {
  const { recipient, at } = question;
  if (entry.answer === "no" || isSaidNoTo(entry, question, ledger)) return "said_no";
  if (ledger.withdrawals.some((one) => one.at >= entry.at && one.at <= at && takesBack(one, question)))
    return "withdrawn";
  if (question.askedBy === "recipient" && recipient.canHoldOrRemove) return "law_needed";
  const age = question.decidedAge ?? treatedAsAt(ledger, question.person, at);
  if (age === "child" || entry.treatedAs === "child") return "child_basis_needed";
  // Who heard "they can forget it" did not agree to a recipient that has to keep it.
  return entry.heardForgetting === recipient.forgetting || recipient.forgetting === "can"
    ? undefined
    : "explained_otherwise";
}

/** A later no, to the same recipient, purpose and class, ends every yes before it. Said at the same moment, the no counts. */
const isSaidNoTo = (yes: ConsentEntry, { dataClass, at }: EntryQuestion, { entries }: Ledger): boolean =>
  entries.some(
    (no) =>
      no.basis === "consent" &&
      no.answer === "no" &&
      no.person === yes.person &&
      no.recipient === yes.recipient &&
      no.purpose === yes.purpose &&
      no.classes.includes(dataClass) &&
      no.at >= yes.at &&
      no.at <= at,
  );

const takesBack = (one: Withdrawal, { person, recipient, purpose, dataClass }: EntryQuestion): boolean =>
  one.person === person &&
  (one.recipient === null || one.recipient === recipient.id) &&
  (one.purpose === null || one.purpose === purpose) &&
  (one.classes.length === 0 || one.classes.includes(dataClass));

function whyNotByOther(
  entry: Exclude<LedgerEntry, ConsentEntry>,
  question: EntryQuestion,
  ledger: Ledger,
): DisclosureDenial | undefined {
  const { review } = entry;
  if (review !== null && review.outcome === "not_upheld" && review.at <= question.at) return "not_upheld";
  if (entry.basis === "order_of_law") return entry.contest === "suspends" ? "contest_suspends" : undefined;
  const isAskedByPower = question.askedBy === "recipient" && question.recipient.canHoldOrRemove;
  if (entry.basis === "third_party_tip") return isAskedByPower ? "law_needed" : undefined;
  // Best interests of a child are no way round an adult's own word.
  if (entry.basis === "child") {
    const age = question.decidedAge ?? treatedAsAt(ledger, question.person, question.at);
    return age === "child" ? undefined : "person_is_adult";
  }
  return undefined;
}

const waysOutOf = {
  never_leaves: ["leave_it_out"],
  shut_out: ["choose_another_recipient"],
  not_needed: ["leave_it_out"],
  contest_suspends: ["wait_for_the_court"],
  not_upheld: ["ask_the_person", "choose_another_recipient"],
  law_needed: ["ask_for_the_order"],
  child_basis_needed: ["decide_age", "record_best_interests"],
  person_is_adult: ["ask_the_person"],
  explained_otherwise: ["explain_again"],
  said_no: ["respect_the_no", "danger_to_life"],
  withdrawn: ["respect_the_no", "danger_to_life"],
  expired: ["ask_the_person"],
  not_yet: ["ask_the_person"],
  class_not_covered: ["ask_the_person", "leave_it_out"],
  other_purpose: ["ask_the_person"],
  nothing_recorded: ["ask_the_person", "danger_to_life"],
} as const satisfies Readonly<Record<DisclosureDenial, readonly WayOut[]>>;

const denied = (reason: DisclosureDenial): Disclosure => ({ allowed: false, reason, waysOut: waysOutOf[reason] });
