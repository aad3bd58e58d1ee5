/** A removed case can be brought back for this long; then it is erased. Milliseconds: 30 days. */
export const removedMs = 30 * 24 * 60 * 60_000;

/** The version of a case's own key: it never changes, because only its wrapping does. */
export const caseKeyVersion = 1;

/** Counts of the queue go no further. */
export const countedUpTo = 1000;

/** A save touches a case at most so often: the queue's order needs no better. Milliseconds. */
export const touchMs = 60_000;

/** The trail is told that a colleague reads a case once in this time. Milliseconds. */
export const readingMs = 15 * 60_000;

/** Notes and events that the page of a case brings along; the timeline has the others. */
export const shownOnPage = 50;

export const dayMs = 24 * 60 * 60_000;
