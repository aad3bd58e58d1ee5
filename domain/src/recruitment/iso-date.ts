/** A calendar day, YYYY-MM-DD, or the part of it that is known: a year, or a year and a month. */
export type IsoDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;
