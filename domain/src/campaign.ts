import { z } from "zod";
import { palermoElements } from "./palermo.ts";
import { disguises, entityTypes, strengths } from "./text-reading.ts";

/** One piece of a template: words all records share, or a slot that differs from record to record. */
export const templatePartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("slot"), slot: z.int().nonnegative() }),
]);
export type TemplatePart = Readonly<z.infer<typeof templatePartSchema>>;

/** What fills a slot. `text` when it is none of the entity types. */
export const slotTypes = [...entityTypes, "number", "name", "text"] as const;

export const slotSchema = z.object({
  slot: z.int().nonnegative(),
  /** Name shown in the template, such as `phone` or `text2`; unique in the campaign. */
  name: z.string(),
  type: z.enum(slotTypes),
  /** Distinct fillings, most frequent first, at most 20. */
  values: z.array(z.object({ value: z.string(), count: z.int().positive() })),
  distinct: z.int().nonnegative(),
  /** Share of aligned records in which the slot is filled, 0 .. 1. */
  filled: z.number().min(0).max(1),
});
export type Slot = Readonly<z.infer<typeof slotSchema>>;

export const sharedIdentifierSchema = z.object({
  type: z.enum(entityTypes),
  value: z.string(),
  count: z.int().positive(),
  /** True when the same contact also stands in records outside this campaign. */
  elsewhere: z.boolean(),
});
export type SharedIdentifier = Readonly<z.infer<typeof sharedIdentifierSchema>>;

/** Why a person sees this campaign. The catalogue has the sentence of each under `reason.<code>`; numbers fill it. */
export const reasonCodes = [
  "same_template",
  "shared_contact",
  "rotating_contacts",
  "many_accounts",
  "several_languages",
  "burst",
  "indicators",
  "disguised_writing",
  "linked_campaigns",
  "significance",
] as const;
export const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  /** Numbers and short words for the sentence, by name. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = Readonly<z.infer<typeof reasonSchema>>;

export const campaignIndicatorSchema = z.object({
  id: z.string(),
  element: z.enum(palermoElements),
  strength: z.enum(strengths),
  label: z.string(),
  source: z.string(),
  /** Records of the campaign in which it stands. */
  records: z.int().positive(),
});
export type CampaignIndicator = Readonly<z.infer<typeof campaignIndicatorSchema>>;

/** How a campaign of a growing collection stands after its newest day. */
export const changeStates = ["new", "grown", "unchanged", "quiet"] as const;
export const campaignChangeSchema = z.object({
  /** `unchanged`: no record on the newest day; `quiet`: none for a week. */
  state: z.enum(changeStates),
  /** Records that the newest day added. */
  newRecords: z.int().nonnegative(),
  /** Name of the last day that added a record, such as `2026-11-22`. */
  since: z.string(),
});
export type CampaignChange = Readonly<z.infer<typeof campaignChangeSchema>>;

/** Texts so alike that they come from one hand or one template. A lead for a person to check, never a finding. */
export const campaignSchema = z.object({
  campaign: z.string().regex(/^[0-9a-f]{12}$/),
  size: z.int().min(2),
  /** ISO 639-3 -> records. */
  languages: z.record(z.string(), z.int().positive()),
  template: z.array(templatePartSchema),
  slots: z.array(slotSchema),
  identifiers: z.array(sharedIdentifierSchema),
  /** ISO 8601, `null` when no time column was named. */
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
  reasons: z.array(reasonSchema),
  indicators: z.array(campaignIndicatorSchema),
  disguises: z.partialRecord(z.enum(disguises), z.int().positive()),
  accounts: z.int().nonnegative(),
  /** Mean similarity of the records to the medoid, 0 .. 1. */
  cohesion: z.number().min(0).max(1),
  /** Order in which a person is asked to look, higher first; it is made of the reasons and only sorts. */
  rank: z.number().nonnegative(),
  /** Id of the record most like all others. */
  medoid: z.string(),
  /** The first words of the medoid record, for lists. */
  title: z.string(),
  /** True when any record is marked as synthetic demonstration data. */
  synthetic: z.boolean(),
  /** Only in a collection that grows by days. */
  change: campaignChangeSchema.optional(),
});
export type Campaign = Readonly<z.infer<typeof campaignSchema>>;
