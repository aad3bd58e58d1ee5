import type { ConsentEntryId, OrgId, PersonId } from "@suar/domain";
import { openField, sealField, type FieldPlace, type PersonKey } from "../keys/index.ts";
import { z } from "zod";

/** Words of an entry, by what they say. */
export type EntryWords = Readonly<Record<string, string>>;

interface Place {
  readonly orgId: OrgId;
  readonly person: PersonId;
  readonly entry: ConsentEntryId;
  readonly field: "words" | "review";
}

const wordsSchema = z.record(z.string(), z.string());

/** Words of an entry or its review, sealed with the person's own key; null when there are none. */
export function sealWords(key: PersonKey, place: Place, words: EntryWords): string | null {
  const said = Object.entries(words).filter(([, text]) => text !== "");
  return said.length === 0 ? null : sealField(key, placeOf(place), JSON.stringify(Object.fromEntries(said)));
}

/** Errors: `key.broken_seal`. */
export const openWords = (key: PersonKey, place: Place, sealed: string): EntryWords =>
  wordsSchema.parse(JSON.parse(openField(key, placeOf(place), sealed)));

const placeOf = ({ orgId, person, entry, field }: Place): FieldPlace => ({
  orgId,
  table: `consent_entries/${person}`,
  id: entry,
  field,
  version: 1,
});
