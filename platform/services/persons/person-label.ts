/** How people speak of a person whose name stays folded: the last six characters of the id, which are random. */
export const personLabel = (id: string): string => id.slice(-6);
