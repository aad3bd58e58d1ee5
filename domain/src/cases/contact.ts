import { z } from "zod";
import { contactChannels, contactClasses, dangerAnswers, reporterRelations, safeContactAnswers } from "./case-codes.ts";
import { contactWordLimits } from "./contact-limits.ts";
import { idSchema, pageCursorSchema, savedVersionSchema } from "./save.ts";
import { toldDateSchema } from "../time.ts";

const words = (field: keyof typeof contactWordLimits) => z.string().max(contactWordLimits[field]);

/**
 * The fields of a contact, each saved by itself while the worker listens. None is required. `danger` and `safeContact` come
 * first on every screen. Coded ones stand in clear, because a queue asks for them; words are sealed with the contact's key.
 */
export const contactFields = {
  danger: z.enum(dangerAnswers),
  safeContact: z.enum(safeContactAnswers),
  safeContactWords: words("safeContactWords"),
  class: z.enum(contactClasses),
  channel: z.enum(contactChannels),
  language: z
    .string()
    .regex(/^[a-z]{3}$/)
    .or(z.literal("unknown")),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .or(z.literal("unknown")),
  relation: z.enum(reporterRelations),
  narrative: words("narrative"),
  reporterName: words("reporterName"),
  reporterContact: words("reporterContact"),
  whereabouts: words("whereabouts"),
  told: toldDateSchema.nullable(),
  /** Facts of the narrative that a worker stated or left out, as `field=code`: they are not suggested again. */
  settledFacts: z.array(z.string().regex(/^[a-zA-Z0-9_.-]{1,80}=[A-Za-z0-9_.-]{1,80}$/)).max(200),
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type ContactField = keyof typeof contactFields;
export const contactFieldIds = Object.keys(contactFields) as readonly ContactField[];

/** Fields that stand in clear in the contact's row; every other is sealed only. */
export const clearContactFields = ["danger", "safeContact", "class", "channel", "language", "country"] as const;
export type ClearContactField = (typeof clearContactFields)[number];

/** One field with a value that fits it. `null` empties the field; that is saved as any other value is. */
export const contactValueSchema = z
  .object({ field: z.enum(contactFieldIds), value: z.unknown() })
  .superRefine(({ field, value }, context) => {
    if (value !== null && !contactFields[field].safeParse(value).success) {
      context.addIssue({ code: "custom", message: "does not fit the field", path: ["value"] });
    }
  });

/** A contact as it begins: with nothing, or with what is known already. */
export const takeContactSchema = z.object({
  id: idSchema
    .optional()
    .describe("made by the page, so that a call repeated after a broken line takes one contact only"),
  fields: z.array(contactValueSchema).max(contactFieldIds.length).default([]),
});
export type TakeContact = Readonly<z.infer<typeof takeContactSchema>>;

/** One keystroke-save of one field. */
export const saveContactFieldSchema = z.object({
  value: z.unknown().describe("fits the field, or null"),
  base: z.int().nonnegative().describe("the version that the worker saw; 0 for a field that nobody has filled"),
  settles: z.boolean().default(false).describe("a person merged the versions that are kept aside"),
});

export const contactRowSchema = z.object({
  id: idSchema,
  label: z.string(),
  class: z.enum(contactClasses),
  channel: z.enum(contactChannels),
  danger: z.enum(dangerAnswers),
  safeContact: z.enum(safeContactAnswers),
  language: z.string(),
  country: z.string(),
  receivedAt: z.string(),
  changedAt: z.string(),
  takenBy: z.string().nullable(),
  isMine: z.boolean(),
  cases: z.int().nonnegative().describe("cases that it stands in, of those this reader may know of"),
  synthetic: z.boolean(),
  removedAt: z.string().nullable(),
});
export type ContactRow = Readonly<z.infer<typeof contactRowSchema>>;

export const contactListSchema = z.object({
  contacts: z.array(contactRowSchema),
  next: pageCursorSchema.nullable(),
  counts: z
    .object({
      unsorted: z.int(),
      crisis: z.int(),
      withoutCase: z.int().describe("crisis contacts that stand in no case"),
    })
    .describe("each at most 1,000"),
});
export type ContactList = Readonly<z.infer<typeof contactListSchema>>;

export const contactSchema = contactRowSchema.omit({ cases: true }).extend({
  fields: z.array(savedVersionSchema.extend({ field: z.enum(contactFieldIds) })),
  aside: z
    .array(savedVersionSchema.extend({ field: z.enum(contactFieldIds) }))
    .describe("what somebody wrote into a field that a colleague had changed: kept until a person merges"),
  cases: z.array(z.object({ id: idSchema, number: z.string() })),
  may: z.object({ write: z.boolean(), openCase: z.boolean(), remove: z.boolean(), erase: z.boolean() }),
});
export type Contact = Readonly<z.infer<typeof contactSchema>>;
