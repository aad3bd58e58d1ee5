import { z } from "zod";
import { exportedRowSchema } from "../export/import-rows.ts";

/**
 * A backup is one age file (age-encryption.org/v1) around gzip around lines of JSON: a header; the rows, as `exportRows`
 * writes them; each file of the corpora as `{"file":...}`, pieces of `{"bytes":n}` followed by n raw bytes, and
 * `{"bytes":0}`; an end with the counts. `age -d -i KEY backup | gunzip | head -1` shows the header.
 */
export const backupVersion = 1;

export const headerSchema = z.object({
  suar: z.literal("backup"),
  version: z.int().positive(),
  /** Newest migration of the database it was made from. */
  schema: z.string(),
  at: z.string(),
  from: z.enum(["pglite", "postgres"]),
  /** False when the corpora were left out. */
  corpora: z.boolean(),
  /** Public keys (SPKI, PEM) with which the heads of the audit trail can be proven. */
  auditKeys: z.array(z.string()),
});
export type BackupHeader = Readonly<z.infer<typeof headerSchema>>;

const fileSchema = z.object({ file: z.string() });
export const pieceSchema = z.object({ bytes: z.int().nonnegative() });
export const endSchema = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.int().nonnegative()),
  files: z.int().nonnegative(),
});
/** What may stand on a line after the header. */
export const entrySchema = z.union([exportedRowSchema, fileSchema, endSchema]);
