const minute = 60_000;

/** A session ends after this long without a request. Milliseconds. */
export const idleMs = 30 * minute;

/** A session ends this long after sign-in, whatever happens. Milliseconds. */
export const absoluteMs = 12 * 60 * minute;

/** A sign-in whose second step does not come ends after this. Milliseconds. */
export const unfinishedMs = 15 * minute;

/** "Last seen" is written at most this often, so that reading stays reading. Milliseconds. */
export const touchMs = minute;

/** The one-time link that claims a new node lives this long. Milliseconds. */
export const claimMs = 24 * 60 * minute;
