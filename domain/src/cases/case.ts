import { z } from "zod";
import {
  caseEventKinds,
  caseStages,
  caseStatuses,
  closeReasons,
  contactChannels,
  contactClasses,
  dangerLevels,
  reopenReasons,
  shutBodyKinds,
  shutReasons,
} from "./case-codes.ts";
import { idSchema, pageCursorSchema } from "./save.ts";
import { statementSchema } from "./statement.ts";
import {
  artefactSchema,
  caseDecisionSchema,
  caseNoteSchema,
  casePersonSchema,
  giveRoleSchema,
  taskSchema,
} from "./working-parts.ts";

export const countryOrUnknown = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .or(z.literal("unknown"));

/** Opening a case: from contacts, or from none. Nothing is required. */
export const openCaseSchema = z.object({
  id: idSchema.optional().describe("made by the page, so that a repeated call opens one case only"),
  contacts: z.array(idSchema).max(100).readonly().default([]),
  danger: z.enum(dangerLevels).default("unknown"),
  country: countryOrUnknown.default("unknown"),
});
export type OpenCase = Readonly<z.infer<typeof openCaseSchema>>;

/** What may be changed of a case's head, by somebody who saw `version` of it. */
export const changeCaseSchema = z.object({
  version: z.int().positive(),
  status: z.enum(["active", "follow_up"]).optional(),
  stage: z.enum(caseStages).optional(),
  danger: z.enum(dangerLevels).optional(),
  country: countryOrUnknown.optional(),
  dormantDays: z.int().min(1).max(365).optional(),
  restricted: z.boolean().optional().describe("only its workers and supervisors know of it"),
});
export type ChangeCase = Readonly<z.infer<typeof changeCaseSchema>>;

export const closeCaseSchema = z.object({
  version: z.int().positive(),
  status: z.enum(["closed", "closed_referred"]),
  reason: z.enum(closeReasons),
  words: z.string().trim().max(2000).default(""),
});
export type CloseCase = Readonly<z.infer<typeof closeCaseSchema>>;
export const reopenCaseSchema = z.object({
  version: z.int().positive(),
  reason: z.enum(reopenReasons),
  words: z.string().trim().max(2000).default(""),
});
export type ReopenCase = Readonly<z.infer<typeof reopenCaseSchema>>;

/** Who works on a case: those who do not stand here any more leave it. The first is its owner. */
export const assignCaseSchema = z.object({
  version: z.int().positive(),
  owner: idSchema.nullable(),
  workers: z.array(idSchema).max(20),
});
export type AssignCase = Readonly<z.infer<typeof assignCaseSchema>>;

/** Shuts a body out of a case: it finds, counts and reads nothing of it, nor of the people who stand on it. */
export const shutOutSchema = z.object({
  kind: z.enum(shutBodyKinds),
  body: idSchema,
  reason: z.enum(shutReasons),
});
export type ShutOut = Readonly<z.infer<typeof shutOutSchema>>;
export const shutBodySchema = shutOutSchema.extend({
  id: idSchema,
  name: z.string().nullable(),
  at: z.string(),
  by: z.string().nullable(),
});
export type ShutBody = Readonly<z.infer<typeof shutBodySchema>>;

export const addCasePersonSchema = z.object({ person: idSchema, roles: z.array(giveRoleSchema).max(10).default([]) });
export type AddCasePerson = Readonly<z.infer<typeof addCasePersonSchema>>;

export const caseRowSchema = z.object({
  id: idSchema,
  number: z.string().describe("ten digits, said as 482 173 9064; the last checks the others"),
  status: z.enum(caseStatuses),
  stage: z.enum(caseStages),
  danger: z.enum(dangerLevels),
  country: z.string(),
  owner: z.string().nullable(),
  isMine: z.boolean().describe("this reader works on it"),
  restricted: z.boolean(),
  openedAt: z.string(),
  touchedAt: z.string(),
  dormantAt: z.string().nullable().describe("when it counts as dormant; null once closed"),
  isDormant: z.boolean(),
  synthetic: z.boolean(),
  removedAt: z.string().nullable(),
});
export type CaseRow = Readonly<z.infer<typeof caseRowSchema>>;

/** Lists of the queue. */
export const queueViews = ["open", "mine", "unassigned", "dormant", "closed", "removed"] as const;
export type QueueView = (typeof queueViews)[number];

export const queueRowSchema = caseRowSchema.extend({
  may: z.object({ erase: z.boolean().describe("a removed case need not be brought back for it") }),
});
export type QueueRow = Readonly<z.infer<typeof queueRowSchema>>;

export const queueSchema = z.object({
  cases: z.array(queueRowSchema),
  next: pageCursorSchema.nullable(),
  counts: z
    .object({
      open: z.int(),
      mine: z.int(),
      unassigned: z.int(),
      dormant: z.int(),
      mineDormant: z.int().describe("dormant cases that this reader works on"),
      life: z.int().describe("open cases in which a life is in danger"),
    })
    .describe("of what this reader may know of; each at most `countedUpTo`"),
  countedUpTo: z.int(),
});
export type Queue = Readonly<z.infer<typeof queueSchema>>;

export const caseEventSchema = z.object({
  id: idSchema,
  kind: z.enum(caseEventKinds),
  at: z.string(),
  by: z.string().nullable(),
  subject: idSchema.nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  words: z.string().nullable(),
});
export type CaseEvent = Readonly<z.infer<typeof caseEventSchema>>;
export const timelineSchema = z.object({ events: z.array(caseEventSchema), next: pageCursorSchema.nullable() });
export type Timeline = Readonly<z.infer<typeof timelineSchema>>;

export const caseSchema = caseRowSchema.extend({
  version: z.int().positive(),
  dormantDays: z.int(),
  workers: z.array(z.object({ id: idSchema, name: z.string(), isOwner: z.boolean() })),
  contacts: z.array(
    z.object({
      id: idSchema,
      label: z.string(),
      class: z.enum(contactClasses),
      channel: z.enum(contactChannels),
      receivedAt: z.string(),
    }),
  ),
  joinedCases: z.array(z.object({ id: idSchema, number: z.string() })),
  persons: z.array(casePersonSchema),
  statements: z.array(statementSchema),
  decisions: z.array(caseDecisionSchema),
  tasks: z.array(taskSchema),
  notes: z.array(caseNoteSchema).describe("newest first, at most 50; the timeline has the others"),
  artefacts: z.array(artefactSchema),
  timeline: timelineSchema,
  shut: z.array(shutBodySchema),
  unreadable: z
    .array(idSchema)
    .describe("persons whose key is not here, as after a restore without the mirror of keys"),
  may: z.object({
    write: z.boolean(),
    decide: z.boolean(),
    assign: z.boolean(),
    shutOut: z.boolean(),
    close: z.boolean(),
    remove: z.boolean(),
    erase: z.boolean(),
  }),
});
export type Case = Readonly<z.infer<typeof caseSchema>>;

/**
 * What cases are looked for by: a number, a name or contact of somebody on them, a coded value that is stated in them, in the
 * words of any language of the product, or words in the notes of cases that the reader works on.
 */
export const searchCasesSchema = z
  .object({
    text: z.string().trim().max(200).default(""),
    values: z
      .array(z.object({ field: z.string().max(80), code: z.string().max(80) }))
      .max(5)
      .default([])
      .describe("all of them are stated in the case"),
    status: z.enum(caseStatuses).optional(),
  })
  .refine(({ text, values }) => text !== "" || values.length > 0, { message: "nothing is asked", path: ["text"] });
export type SearchCases = Readonly<z.infer<typeof searchCasesSchema>>;

export const caseFoundBys = ["number", "name", "contact", "value", "note"] as const;
export const foundCasesSchema = z.object({
  found: z
    .array(z.object({ case: caseRowSchema, foundBy: z.enum(caseFoundBys), persons: z.array(z.string()) }))
    .max(20),
  hasMore: z.boolean(),
});
export type FoundCases = Readonly<z.infer<typeof foundCasesSchema>>;

/** What a page asks while a name or contact is typed. */
export const askDuplicatesSchema = z.object({
  by: z.enum(["name", "contact"]),
  text: z.string().trim().min(1).max(200),
});
export type AskDuplicates = Readonly<z.infer<typeof askDuplicatesSchema>>;
/** People of this organisation who may be the one: no name is told; their page opens it, for a reason. */
export const duplicatesSchema = z.object({
  candidates: z
    .array(
      z.object({
        person: idSchema,
        label: z.string(),
        foundBy: z.enum(["same_name", "begins_with", "sounds_like", "same_contact", "same_ending"]),
        worker: z.string().nullable(),
        cases: z.array(z.object({ id: idSchema, number: z.string() })),
      }),
    )
    .max(20),
});
export type Duplicates = Readonly<z.infer<typeof duplicatesSchema>>;
