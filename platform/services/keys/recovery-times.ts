/** A request to come back lives this long. Milliseconds. */
export const recoveryMs = 24 * 60 * 60_000;

/** More requests than this for one person at once are not kept: somebody is playing. */
export const mostRequests = 5;
