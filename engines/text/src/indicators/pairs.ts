import type { Cue } from "./indicator.ts";

/** Two words that show an indicator when they stand near each other, in either order. */
export interface Pair {
  readonly indicator: string;
  readonly of: readonly [Cue, Cue];
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
];
