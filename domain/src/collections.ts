import { z } from "zod";
import { columnMappingSchema, importSchema } from "./imports.ts";

/** What a collection is of. Adverts of adult services are taken in only under an agreement for trafficking. */
export const collectionKinds = ["job_adverts", "posts", "adult_services"] as const;
export type CollectionKind = (typeof collectionKinds)[number];

/** Days that a record stays which joined no campaign: usual, longest, and longest in adult-service adverts. */
export const keepDaysLimits = { usual: 30, longest: 90, longestAdult: 30 } as const;
/** Adult-service adverts, joined or not, leave after so many days. */
export const adultAdvertDays = 30;

/** What an agreement on adult-service adverts must forbid, each by itself. */
export const forbiddenUses = ["prostitution", "immigration", "tax", "licences"] as const;
export type ForbiddenUse = (typeof forbiddenUses)[number];

const day = z.iso.date();

/**
 * The agreement without which adult-service adverts are not taken in. Another purpose, or a use that is not forbidden,
 * cannot even be written down.
 */
export const adultAgreementSchema = z
  .object({
    purpose: z.literal("trafficking").describe("the only purpose there is"),
    forbids: z
      .array(z.enum(forbiddenUses))
      .max(forbiddenUses.length)
      .refine((uses) => forbiddenUses.every((use) => uses.includes(use)), { message: "forbids all of the four uses" }),
    party: z.string().trim().min(2).max(200).describe("who gives the adverts"),
    signedBy: z.string().trim().min(2).max(200).describe("who signed, and for which office"),
    reference: z.string().trim().min(2).max(200).describe("number or place of the signed paper"),
    from: day,
    until: day.describe("the last day on which it holds"),
  })
  .refine(({ from, until }) => from <= until, { message: "until comes after from", path: ["until"] });
export type AdultAgreement = Readonly<z.infer<typeof adultAgreementSchema>>;

/** True on every day (UTC) from the first to the last of the agreement. */
export const isInForce = ({ from, until }: AdultAgreement, nowMs: number): boolean => {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return from <= today && today <= until;
};

/** A collection as a person asks for it. */
export const createCollectionSchema = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: z.enum(collectionKinds),
    holds: z.string().trim().min(3).max(500).describe("what is in it, in a sentence"),
    purpose: z.string().trim().min(10).max(500).describe("what it is gathered for"),
    access: z.string().trim().min(10).max(1000).describe("who gives it, and on which terms"),
    keepDays: z
      .int()
      .min(1)
      .max(keepDaysLimits.longest)
      .default(keepDaysLimits.usual)
      .describe("days that a record stays which joined no campaign"),
    agreement: adultAgreementSchema.nullable().default(null),
  })
  .refine(({ kind, agreement }) => (kind === "adult_services") === (agreement !== null), {
    message: "an agreement belongs to adult-service adverts, and they to one",
    path: ["agreement"],
  })
  .refine(({ kind, keepDays }) => kind !== "adult_services" || keepDays <= keepDaysLimits.longestAdult, {
    message: `adult-service adverts stay ${keepDaysLimits.longestAdult} days at most`,
    path: ["keepDays"],
  });
export type CreateCollection = Readonly<z.infer<typeof createCollectionSchema>>;

/** `2026-11-22`; a further file of that day is `2026-11-22-2`, and so on. */
export const collectionDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(-[2-9]|-[1-9]\d)?$/);

/** How a collection stands: empty, to be looked at, at work on all of it, that work failed, or its agreement is over. */
export const collectionStates = ["empty", "ready", "working", "failed", "closed"] as const;
export type CollectionState = (typeof collectionStates)[number];

/** What one day brought. */
export const dayOutcomeSchema = z.object({
  /** Records that were in an earlier day already. */
  repeated: z.int().nonnegative(),
  created: z.int().nonnegative().describe("campaigns that began"),
  grown: z.int().nonnegative().describe("campaigns that grew"),
  merged: z.int().nonnegative().describe("campaigns that became part of another"),
  expired: z.int().nonnegative().describe("records that left because they joined no campaign"),
});
export type DayOutcome = Readonly<z.infer<typeof dayOutcomeSchema>>;

export const collectionRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(collectionKinds),
  state: z.enum(collectionStates),
  holds: z.string(),
  days: z.int().nonnegative(),
  newestDay: z.string().nullable(),
  campaigns: z.int().nonnegative(),
  synthetic: z.boolean(),
  createdAt: z.string(),
});
export type CollectionRow = Readonly<z.infer<typeof collectionRowSchema>>;

export const collectionSchema = collectionRowSchema.omit({ days: true }).extend({
  purpose: z.string(),
  access: z.string(),
  keepDays: z.int(),
  mapping: columnMappingSchema.nullable().describe("the columns of the last day, offered for the next"),
  agreement: adultAgreementSchema.nullable(),
  createdBy: z.string().nullable(),
  clustered: z.int().nonnegative().describe("records that belong to a campaign"),
  days: z
    .array(
      importSchema
        .pick({
          id: true,
          name: true,
          state: true,
          records: true,
          rejected: true,
          createdAt: true,
          finishedAt: true,
          synthetic: true,
        })
        .extend({ day: z.string(), outcome: dayOutcomeSchema.nullable() }),
    )
    .describe("newest first"),
  may: z.object({ addDay: z.boolean(), remove: z.boolean(), rebuild: z.boolean() }),
});
export type Collection = Readonly<z.infer<typeof collectionSchema>>;

/** The campaigns of a collection after its newest day, counted by how they stand. */
export const intakeSchema = z.object({
  day: z.string().nullable(),
  outcome: dayOutcomeSchema.nullable(),
  records: z.int().nonnegative().describe("of the newest day"),
  states: z.object({
    new: z.int().nonnegative(),
    grown: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
    quiet: z.int().nonnegative(),
  }),
  /** The last 30 days, oldest first: what each brought. */
  series: z.array(
    z.object({
      day: z.string(),
      records: z.int().nonnegative(),
      created: z.int().nonnegative(),
      grown: z.int().nonnegative(),
    }),
  ),
});
export type Intake = Readonly<z.infer<typeof intakeSchema>>;
