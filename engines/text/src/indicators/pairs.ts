import type { Cue } from "./indicator.ts";

/** Two words that show an indicator when they stand near each other, in either order. */
export interface Pair {
  readonly indicator: string;
  readonly of: readonly [Cue, Cue];
  /** A word that takes the pair away when it stands close by, before or behind. */
  readonly unless?: Cue;
  /** The two may stand anywhere in the text. */
  readonly anywhere?: true;
}

/** Pairs say in two word lists what phrases could only say in hundreds; a negation before or between them takes them away. */
export const pairs: readonly Pair[] = [
  { indicator: "passport-kept", of: ["papers", "keeping"], unless: "ownKeeping" },
  { indicator: "phone-taken", of: ["phones", "keeping"], unless: "ownKeeping" },
  { indicator: "debt-bondage", of: ["quitting", "payingBack"] },
  { indicator: "bank-account-rented", of: ["account", "handingOver"] },
  { indicator: "told-to-lie-at-border", of: ["officers", "pretending"] },
  { indicator: "fee-before-contract", of: ["fee", "inAdvance"], unless: "accounted" },
  { indicator: "cannot-leave", of: ["forbidden", "outside"] },
  { indicator: "debt-taken-from-pay", of: ["wages", "deducting"] },
  { indicator: "told-to-hide", of: ["silence", "kin"] },
  { indicator: "punished-for-quota", of: ["target", "punishing"] },
  { indicator: "cut-off-from-family", of: ["forbidden", "callingHome"] },
  { indicator: "collateral-for-job", of: ["property", "pledging"] },
  { indicator: "salary-in-crypto", of: ["wages", "crypto"] },
  { indicator: "free-ticket", of: ["travelCost", "paidByOther"] },
  { indicator: "board-and-lodging-free", of: ["boardAndLodging", "paidByOther"] },
  { indicator: "no-experience-needed", of: ["skills", "needless"] },
  { indicator: "contract-after-arrival", of: ["contract", "onArrival"] },
  { indicator: "papers-after-arrival", of: ["permit", "onArrival"] },
  { indicator: "fee-before-contract", of: ["paying", "privateAccount"], unless: "accounted" },
  { indicator: "fee-before-contract", of: ["selected", "fee"], unless: "accounted", anywhere: true },
  { indicator: "payments-passed-on", of: ["moneyIn", "passingOn"] },
  { indicator: "paid-for-likes", of: ["likes", "earning"] },
  { indicator: "excessive-hours", of: ["dawn", "midnight"] },
  { indicator: "sold-on", of: ["selling", "otherCompany"] },
  { indicator: "wages-withheld", of: ["wages", "atEnd"] },
  { indicator: "border-transfer", of: ["pickup", "onward"], anywhere: true },
];
