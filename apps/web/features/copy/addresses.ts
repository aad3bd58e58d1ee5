/** Where a person's page is. */
export const personAddress = (personId: string): string => `/persons/${personId}`;
/** Where copies are made for a person. */
export const copiesAddress = (personId: string): string => `/persons/${personId}/copy`;
