import { openFromText, sealToText } from "./seal-text.ts";
import type { Secret } from "./secret.ts";

/**
 * Where a sealed field stands. The same five must be given to open it: a ciphertext that somebody moved to another row,
 * field or organisation is refused.
 */
export interface FieldPlace {
  readonly orgId: string;
  readonly table: string;
  /** Id of the row. */
  readonly id: string;
  readonly field: string;
  /** Version of the key: the organisation key's `version`, or a person key's own, which begins at 1 and stays. */
  readonly version: number;
}

/** A key that may seal fields: an organisation's data key, one person's, or that of one contact or case. */
export type FieldKey = Secret<"data"> | Secret<"person"> | Secret<"file">;

const placeOf = ({ orgId, table, id, field, version }: FieldPlace): readonly string[] => [
  "field",
  orgId,
  table,
  id,
  field,
  String(version),
];

/** Seals a text for one field of one row. Each call gives another result: nothing can be compared from outside. */
export const sealField = (key: FieldKey, place: FieldPlace, text: string): string =>
  sealToText(key, Buffer.from(text, "utf8"), placeOf(place));

/** The text of a sealed field. Errors: `key.broken_seal` for another key or place, or for changed text. */
export const openField = (key: FieldKey, place: FieldPlace, sealed: string): string =>
  openFromText(key, sealed, placeOf(place)).toString("utf8");
