// Without schemas: a browser asks for it too.

/** How long the words of a contact's fields may be. Characters. */
export const contactWordLimits = {
  safeContactWords: 1000,
  narrative: 20_000,
  reporterName: 200,
  reporterContact: 300,
  whereabouts: 1000,
} as const;
