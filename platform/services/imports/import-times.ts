/** A removed import can be brought back for this long; then its files are deleted. Milliseconds. */
export const undoMs = 10 * 60_000;

/** On a database that several processes share, an upload without a row is left alone for this long. Milliseconds. */
export const uploadMs = 24 * 60 * 60_000;
