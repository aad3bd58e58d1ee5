/** Languages that the product speaks. A module of its own: a browser asks for it without the schemas. */
export const localeCodes = ["en", "id", "ar", "km"] as const;
export type LocaleCode = (typeof localeCodes)[number];
