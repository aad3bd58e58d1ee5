import type { LedgerView } from "@suar/domain";

/** Somebody else on the case, who may have brought a tip. */
export interface OtherPerson {
  readonly person: string;
  readonly label: string;
}

/** What the form of every basis is given. */
export interface EntryFormOf {
  readonly person: string;
  readonly ledger: LedgerView;
  /** Ids of the desks that the case shuts out. */
  readonly shut: readonly string[];
  /** The other people on the case. */
  readonly others: readonly OtherPerson[];
  /** Opens the form of another basis in its place. */
  readonly onTurnTo: (form: LedgerForm) => void;
  readonly onRecorded: () => void;
  readonly onCancel: () => void;
}

/** What can be written into a ledger, each with a form of its own. */
export type LedgerForm = "consent" | "withdrawal" | "danger" | "child" | "order" | "tip";
