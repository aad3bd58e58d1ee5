/** Ids of demonstration records start so; a person reading any export sees that nobody real is meant. */
export const syntheticPrefix = "synthetic-";

/** True for the id of a made-up demonstration record. */
export const isSyntheticId = (id: string): boolean => id.startsWith(syntheticPrefix);
