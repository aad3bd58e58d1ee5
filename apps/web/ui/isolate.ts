/** A name inside a sentence: it keeps its own direction. Source: Unicode UAX #9, first strong isolate. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;
