/** As in `@suar/domain`, of which the browser takes types alone: an opened identity folds again after five minutes. */
export const foldAfterMs = 5 * 60_000;
