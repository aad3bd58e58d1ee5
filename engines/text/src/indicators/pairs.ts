import type { Cue } from "./indicator.ts";

/** Two words that show an indicator when they stand near each other, in either order. */
export interface Pair {
  readonly indicator: string;
  readonly of: readonly [Cue, Cue];
  /** Words of which the text must hold one besides. */
  readonly amid?: readonly Cue[];
  /** The two may stand anywhere in the text. */
  readonly anywhere?: true;
}

/** Pairs say in two word lists what phrases could only say in hundreds; a negation before or between them takes them away. */
export const pairs: readonly Pair[] = [
  { indicator: "passport-kept", of: ["papers", "keeping"] },
  { indicator: "phone-taken", of: ["phones", "keeping"] },
  { indicator: "debt-bondage", of: ["quitting", "payingBack"] },
  { indicator: "bank-account-rented", of: ["account", "handingOver"] },
  { indicator: "told-to-lie-at-border", of: ["officers", "pretending"] },
  { indicator: "fee-before-contract", of: ["fee", "inAdvance"] },
  { indicator: "cannot-leave", of: ["forbidden", "outside"] },
  { indicator: "debt-taken-from-pay", of: ["wages", "deducting"] },
  { indicator: "told-to-hide", of: ["silence", "kin"] },
  { indicator: "punished-for-quota", of: ["target", "punishing"] },
  { indicator: "cut-off-from-family", of: ["forbidden", "callingHome"] },
  { indicator: "collateral-for-job", of: ["property", "pledging"], amid: ["hiring", "abroad", "lureRole"] },
  { indicator: "salary-in-crypto", of: ["wages", "crypto"] },
  { indicator: "free-ticket", of: ["travelCost", "paidByOther"] },
  { indicator: "board-and-lodging-free", of: ["boardAndLodging", "paidByOther"] },
  { indicator: "no-experience-needed", of: ["skills", "needless"] },
  { indicator: "contract-after-arrival", of: ["contract", "onArrival"] },
  { indicator: "papers-after-arrival", of: ["permit", "onArrival"] },
  { indicator: "fee-before-contract", of: ["paying", "privateAccount"] },
  { indicator: "fee-before-contract", of: ["selected", "fee"], anywhere: true },
  { indicator: "payments-passed-on", of: ["moneyIn", "passingOn"] },
  { indicator: "paid-for-likes", of: ["likes", "earning"] },
  { indicator: "excessive-hours", of: ["dawn", "midnight"] },
  { indicator: "sold-on", of: ["selling", "otherCompany"] },
  { indicator: "wages-withheld", of: ["wages", "atEnd"] },
  { indicator: "border-transfer", of: ["pickup", "onward"], anywhere: true },
  { indicator: "scam-work-named", of: ["befriending", "investing"], anywhere: true },
  { indicator: "scam-work-named", of: ["befriending", "faceSwap"], anywhere: true },
  { indicator: "told-to-lie-at-border", of: ["coached", "pretending"] },
  { indicator: "contract-substituted", of: ["promised", "insteadThere"] },
];

/** A word that takes an indicator away where it stands close by, before or behind: a copy is kept, a fee has its receipt. */
export const takenAwayBy: Readonly<Record<string, Cue>> = {
  "passport-kept": "ownKeeping",
  "phone-taken": "ownKeeping",
  "fee-before-contract": "accounted",
  "told-to-hide": "password",
};
