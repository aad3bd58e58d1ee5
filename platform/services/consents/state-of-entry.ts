import {
  disclosureDenials,
  whyNotBy,
  type DisclosedClass,
  type DisclosureDenial,
  type EntryQuestion,
  type EntryState,
  type Ledger,
  type LedgerEntry,
} from "@suar/domain";

const stateOf = {
  never_leaves: "not_needed",
  shut_out: "shut_out",
  not_needed: "not_needed",
  contest_suspends: "suspended",
  not_upheld: "not_upheld",
  law_needed: "law_needed",
  child_basis_needed: "child_basis_needed",
  person_is_adult: "person_is_adult",
  explained_otherwise: "explained_otherwise",
  said_no: "said_no",
  withdrawn: "withdrawn",
  expired: "expired",
  not_yet: "expired",
  class_not_covered: "not_needed",
  other_purpose: "not_needed",
  nothing_recorded: "not_needed",
} as const satisfies Readonly<Record<DisclosureDenial, EntryState>>;

/** How an entry stands, and for what of it it serves. */
export interface EntryStanding {
  readonly state: EntryState;
  readonly left: readonly DisclosedClass[];
}

/**
 * How one entry of a ledger stands now, by the same rule that every sending asks. A withdrawal of some of its classes
 * leaves the others in force; where none is left, the nearest reason is named.
 */
export function standingOf(
  entry: LedgerEntry,
  ledger: Ledger,
  asked: Omit<EntryQuestion, "dataClass" | "person" | "purpose">,
): EntryStanding {
  if (asked.recipient.isShutOut) return { state: "shut_out", left: [] };
  const { person, purpose } = entry;
  const misses = entry.classes.map((dataClass) => ({
    dataClass,
    miss: whyNotBy(entry, { ...asked, person, purpose, dataClass }, ledger),
  }));
  const left = misses.filter(({ miss }) => miss === undefined).map(({ dataClass }) => dataClass);
  const [nearest] = misses
    .flatMap(({ miss }) => miss ?? [])
    .toSorted((a, b) => disclosureDenials.indexOf(a) - disclosureDenials.indexOf(b));
  if (left.length > 0 || nearest === undefined) return { state: "serves", left };
  const state = stateOf[nearest];
  if (state === "expired" && entry.endedAt !== null && entry.endedAt <= asked.at) return { state: "ended", left };
  // A later no takes a yes back; the no itself stands as what it is.
  const isTakenBack = state === "said_no" && entry.basis === "consent" && entry.answer === "yes";
  return { state: isTakenBack ? "withdrawn" : state, left };
}
