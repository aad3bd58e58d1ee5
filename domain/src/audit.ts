import { z } from "zod";

/** One entry of the trail as a person reads it. */
export const auditEntrySchema = z.object({
  seq: z.int().positive(),
  at: z.string(),
  actor: z.object({ id: z.string(), name: z.string() }).nullable().describe("null: the program itself"),
  action: z.string().describe("a word of auditActions, or one that only a newer program knows"),
  subject: z.object({ kind: z.string(), id: z.string() }),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});
export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>;

/** Ids and closed words only: what a person narrows the trail to stands in it. */
const word = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/);

/** What the trail is narrowed to. Days are those of UTC, both included. */
export const auditFilterSchema = z.object({
  actor: word.optional().describe("the id of a person, or `program` for the program itself"),
  action: word.optional(),
  subject: word.optional().describe("the id of the thing that it was done to"),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type AuditFilter = Readonly<z.infer<typeof auditFilterSchema>>;

export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema).describe("newest first"),
  next: z.int().positive().nullable().describe("ask on with before=next; null at the end"),
  people: z.array(z.object({ id: z.string(), name: z.string() })).describe("everybody the trail may name"),
});
export type AuditPage = Readonly<z.infer<typeof auditPageSchema>>;

/** The head of the trail, for paper: whoever keeps it elsewhere can later prove everything up to it. */
export const auditHeadSchema = z.object({
  organisation: z.string(),
  seq: z.int().nonnegative(),
  printed: z.string().describe("number and fingerprint, such as 1204 7f3a-9c21-44be-0d17-52aa"),
  at: z.string().nullable(),
});
export type AuditHead = Readonly<z.infer<typeof auditHeadSchema>>;

/** How far a verification is, and its end. */
export const auditVerificationSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("running"), read: z.int(), total: z.int() }),
  z.object({
    state: z.literal("done"),
    entries: z.int().describe("entries that follow one another, from the first on"),
    confirmed: z
      .int()
      .describe("up to here a number on paper confirms the trail; 0: none was given, or it does not fit"),
    printedFits: z.boolean().nullable().describe("null when no number was given"),
    broken: z.object({ seq: z.int(), difference: z.string() }).nullable(),
    seconds: z.number(),
  }),
]);
export type AuditVerification = Readonly<z.infer<typeof auditVerificationSchema>>;
