/** A removed lead can be brought back, and a decision taken back, for this long. Milliseconds. */
export const undoMs = 10 * 60_000;

/** Records that a lead keeps of its campaign, nearest to the medoid first. */
export const maxEvidence = 200;
