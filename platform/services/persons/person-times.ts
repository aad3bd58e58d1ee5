/** A removed person can be brought back for this long; then they are erased. Milliseconds: 30 days. */
export const removedMs = 30 * 24 * 60 * 60_000;

/** Openings that a person's page shows, newest first. */
export const maxOpenings = 100;

/** The version of a person's own key: it never changes, because only its wrapping does. */
export const personKeyVersion = 1;
