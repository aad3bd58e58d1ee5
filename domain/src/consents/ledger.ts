import type { ConsentEntryId, DeskId, PersonId, UserId } from "../ids.ts";
import type { ConsentAnswer, Contest, DisclosureAsker, Forgetting, ReviewOutcome, TreatedAs } from "./consent-codes.ts";
import type { DisclosedClass } from "./disclosed-classes.ts";
import type { DisclosurePurpose } from "./purposes.ts";

/** What every entry says. Instants are milliseconds since 1970. */
interface Entry {
  readonly id: ConsentEntryId;
  readonly person: PersonId;
  readonly recipient: DeskId;
  readonly purpose: DisclosurePurpose;
  readonly classes: readonly DisclosedClass[];
  /** Who recorded it; never who reviews it. */
  readonly by: UserId;
  readonly at: number;
  /** The first moment at which it serves no more. */
  readonly until: number;
  /** A worker ended it before its time. */
  readonly endedAt: number | null;
}

export interface ConsentEntry extends Entry {
  readonly basis: "consent";
  readonly answer: ConsentAnswer;
  /** What the person heard about the recipient's memory. */
  readonly heardForgetting: Forgetting;
  readonly treatedAs: TreatedAs;
}

interface Reviewed extends Entry {
  readonly review: { readonly outcome: ReviewOutcome; readonly by: UserId; readonly at: number } | null;
}
export interface DangerEntry extends Reviewed {
  readonly basis: "imminent_danger";
}
export interface ChildEntry extends Reviewed {
  readonly basis: "child";
}
export interface OrderEntry extends Reviewed {
  readonly basis: "order_of_law";
  readonly contest: Contest;
}
export interface TipEntry extends Reviewed {
  readonly basis: "third_party_tip";
  /** The person asked for help: only then a name may leave. */
  readonly askedForHelp: boolean;
}
export type LedgerEntry = ConsentEntry | DangerEntry | ChildEntry | OrderEntry | TipEntry;

/** The person took a yes back: for one recipient or all, one purpose or all, some classes or all (empty). */
export interface Withdrawal {
  readonly person: PersonId;
  readonly recipient: DeskId | null;
  readonly purpose: DisclosurePurpose | null;
  readonly classes: readonly DisclosedClass[];
  readonly at: number;
}

/** Everything recorded about what may be told of people. Order does not matter. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly withdrawals: readonly Withdrawal[];
}

/** One thing that wants to leave. */
export interface DisclosureQuestion {
  readonly person: PersonId;
  readonly recipient: {
    readonly id: DeskId;
    /** It can detain or deport the person. */
    readonly canHoldOrRemove: boolean;
    readonly forgetting: Forgetting;
    /** The workers of the case named this body: nothing of the case goes there, on any basis. */
    readonly isShutOut: boolean;
  };
  readonly purpose: DisclosurePurpose;
  /** A class of what is told; the two that never leave may be asked about, and are refused. */
  readonly dataClass: DisclosedClass | "place_of_safety" | "face";
  readonly askedBy: DisclosureAsker;
  /** A worker's decision in a case, when there is one: it counts before what the entries say. */
  readonly decidedAge?: TreatedAs | undefined;
  readonly at: number;
}
