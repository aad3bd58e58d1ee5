import { reviewWithinMs } from "./consent-codes.ts";
import type { LedgerEntry } from "./ledger.ts";

/** How the second look at an entry stands. Consent has none: nobody reviews a person's own word. */
export interface ReviewClock {
  readonly dueAt: number;
  readonly isOverdue: boolean;
}

/**
 * By when a second person has to look at an entry, and whether that is past. The look never comes before the act: what
 * the entry allows does not wait for it.
 * Shapes: `undefined` for consent and for what was reviewed. Units: milliseconds since 1970. Errors: none.
 */
export function reviewClock(entry: LedgerEntry, now: number): ReviewClock | undefined {
  if (entry.basis === "consent" || entry.review !== null) return undefined;
  const dueAt = entry.at + reviewWithinMs[entry.basis];
  return { dueAt, isOverdue: now > dueAt };
}
