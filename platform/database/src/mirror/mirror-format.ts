import { z } from "zod";
import { exportedRowSchema } from "../export/import-rows.ts";

/**
 * A mirror of keys is one age file around gzip around lines of JSON: a header; the rows of `mirroredTables`, parents first;
 * an end with the counts. It holds the keys as they are now and nothing else: no name, no field, no history.
 */
export const mirrorVersion = 1;

/** Written and read in this order. `users` is cut to the hash of the present password. */
export const mirroredTables = [
  "users",
  "organisation_keys",
  "member_keys",
  "member_key_wraps",
  "organisation_key_grants",
  "key_keepers",
  "key_shares",
  "person_keys",
  "contact_keys",
  "case_keys",
] as const;
export type MirroredTable = (typeof mirroredTables)[number];

export const mirrorHeaderSchema = z.object({
  suar: z.literal("key-mirror"),
  version: z.int().positive(),
  at: z.string(),
});

export const mirrorEntrySchema = z.union([
  exportedRowSchema.extend({ table: z.enum(mirroredTables) }),
  z.object({ end: z.literal(true), rows: z.record(z.string(), z.int().nonnegative()) }),
]);
