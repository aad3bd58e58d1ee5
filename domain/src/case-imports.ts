import { z } from "zod";
import { htcdsNoteCodes, htcdsProblemCodes } from "./htcds/problem-codes.ts";
import { lossKinds } from "./crosswalks/loss.ts";
import { importProgressSchema } from "./imports.ts";
import { importStates } from "./import-states.ts";

/** How a file orders 03/04/2024, where somebody said. */
export const dayOrders = ["day-month", "month-day"] as const;

/** A file of cases: what is known of it and how far it is. Its rows are in no answer but as cases. */
export const caseImportSchema = z.object({
  id: z.string(),
  name: z.string().describe("file name as sent; kept sealed"),
  state: z.enum(importStates),
  bytes: z.int().nonnegative(),
  dayOrder: z.enum(dayOrders).nullable(),
  progress: importProgressSchema.nullable(),
  cases: z.int().nonnegative().describe("rows that became cases, or people on one, by this file"),
  known: z.int().nonnegative().describe("rows that had come in before, and are not brought in again"),
  rejected: z.int().nonnegative().describe("rows with an error; none of them was brought in"),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  finishedAt: z.string().nullable(),
  failure: z.string().nullable(),
  failureDetails: z.record(z.string(), z.unknown()).nullable(),
  may: z.object({ start: z.boolean(), stop: z.boolean(), remove: z.boolean() }),
});
export type CaseImport = Readonly<z.infer<typeof caseImportSchema>>;

/** One thing that is wrong in one cell. `nearest`: what it may have been meant to be, best first. */
export const caseImportProblemSchema = z.object({
  line: z.int().positive(),
  column: z.string(),
  value: z.string(),
  code: z.enum(htcdsProblemCodes).describe("its sentence is in the catalogue under `htcds.problem.<code>`"),
  nearest: z.array(z.string()).readonly(),
});
export type CaseImportProblem = Readonly<z.infer<typeof caseImportProblemSchema>>;

/** What became of a file as a whole: columns that are none of HTCDS, what was read otherwise, what cases do not hold. */
export const caseImportReportSchema = z.object({
  columns: z.array(z.object({ name: z.string(), nearest: z.array(z.string()).readonly() })).readonly(),
  notes: z.array(z.object({ code: z.enum(htcdsNoteCodes), count: z.int() })).readonly(),
  losses: z
    .array(z.object({ field: z.string(), kind: z.enum(lossKinds), code: z.string().nullable(), count: z.int() }))
    .readonly(),
  encoding: z.string().nullable(),
});
export type CaseImportReport = Readonly<z.infer<typeof caseImportReportSchema>>;

export const caseImportProblemsSchema = z.object({
  problems: z.array(caseImportProblemSchema).readonly(),
  next: z.int().nullable().describe("where the next page begins; null on the last"),
  report: caseImportReportSchema.nullable().describe("null while the file is being read"),
});
export type CaseImportProblems = Readonly<z.infer<typeof caseImportProblemsSchema>>;
