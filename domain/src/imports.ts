import { z } from "zod";
import { importStates, importSteps } from "./import-states.ts";

/** Which column of the file is what. Only named columns are ever read. */
export const columnMappingSchema = z.object({
  id: z.string().min(1).max(200).nullable().describe("null: records are numbered by their line"),
  text: z.string().min(1).max(200),
  time: z.string().min(1).max(200).nullable(),
  account: z.string().min(1).max(200).nullable(),
  pictureHash: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .optional()
    .describe("PDQ hashes of an advert's pictures, 64 hexadecimal digits each; never the pictures"),
});
export type ColumnMapping = Readonly<z.infer<typeof columnMappingSchema>>;

export const importProgressSchema = z.object({
  step: z.enum(importSteps),
  /** Units of work done in this step and in all; `total` is null while it is not known. */
  done: z.int().nonnegative(),
  total: z.int().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
});
export type ImportProgress = Readonly<z.infer<typeof importProgressSchema>>;

export const fileFormats = ["csv", "tsv", "jsonl", "parquet"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Why a record was kept aside. The sentence is in the catalogue under `reject.<code>`. */
export const rejectCodes = [
  "record_too_large",
  "unclosed_quote",
  "column_count",
  "not_json",
  "not_an_object",
  "field_missing",
  "field_not_text",
  "duplicate_id",
  "bad_encoding",
  "bad_time",
] as const;
export type RejectCode = (typeof rejectCodes)[number];

/** One bad record: where it stands and why; `field` is a column name. The record's own bytes stay in the rejects file. */
export const rejectSchema = z.object({
  line: z.int().positive(),
  code: z.enum(rejectCodes),
  field: z.string().nullable(),
});
export type Reject = Readonly<z.infer<typeof rejectSchema>>;

export const filePreviewSchema = z.object({
  format: z.enum(fileFormats),
  columns: z.array(z.string()),
  /** First rows as text, cells cut at 200 characters. */
  rows: z.array(z.record(z.string(), z.string())),
  /** A guess from the names and contents of the columns; a person confirms it. */
  suggested: z.object({
    id: z.string().nullable(),
    text: z.string().nullable(),
    time: z.string().nullable(),
    account: z.string().nullable(),
    pictureHash: z.string().nullable().optional(),
  }),
});
export type FilePreview = Readonly<z.infer<typeof filePreviewSchema>>;

export const importKinds = ["file", "collection", "day"] as const;

export const importSchema = z.object({
  id: z.string(),
  kind: z.enum(importKinds).describe("a file that stands alone, a collection, or a day of one"),
  name: z.string().describe("file name as uploaded"),
  state: z.enum(importStates),
  bytes: z.int().nonnegative(),
  mapping: columnMappingSchema.nullable(),
  progress: importProgressSchema.nullable(),
  records: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  campaigns: z.int().nonnegative(),
  clustered: z.int().nonnegative().describe("records that belong to a campaign"),
  synthetic: z.boolean(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Closed error code when it failed; the sentence is in the catalogue. */
  failure: z.string().nullable(),
  failureDetails: z.record(z.string(), z.unknown()).nullable(),
  /** The collection that this file is a day of. */
  collection: z.object({ id: z.string(), name: z.string(), day: z.string() }).nullable(),
  may: z.object({ start: z.boolean(), stop: z.boolean(), remove: z.boolean() }),
});
export type Import = Readonly<z.infer<typeof importSchema>>;
