import { z } from "zod";
import { contactTypes, postKinds } from "./text-reading.ts";

/** What can tie two campaigns: a contact, a way to pay, or the account that posted. */
export const tieTypes = [...contactTypes, "account"] as const;
export type TieType = (typeof tieTypes)[number];

const campaignId = z.string().regex(/^[0-9a-f]{12}$/);

/** One thing that several campaigns have in common; a person can look it up in the records. */
export const tieSchema = z.object({ type: z.enum(tieTypes), value: z.string() });
export type Tie = Readonly<z.infer<typeof tieSchema>>;

/** Two campaigns of a ring and what both have. */
export const ringLinkSchema = z.object({
  a: campaignId,
  b: campaignId,
  ties: z.array(tieSchema).min(1),
  /** True when one recruits and the other sells a service: the way from recruitment to exploitation, to be checked. */
  recruitmentToSale: z.boolean(),
});
export type RingLink = Readonly<z.infer<typeof ringLinkSchema>>;

/** Why a ring is looked at, with the numbers of the sentence. The catalogue has it under `ring.reason.<code>`. */
export const ringReasonCodes = [
  "linked_campaigns",
  "strong_indicators",
  "shared_payment",
  "recruitment_to_sale",
  "several_languages",
] as const;
export const ringReasonSchema = z.object({
  code: z.enum(ringReasonCodes),
  values: z.record(z.string(), z.number()),
});
export type RingReason = Readonly<z.infer<typeof ringReasonSchema>>;

/** Campaigns that several independent contacts, payments or accounts tie together. A lead, never a finding. */
export const ringSchema = z.object({
  /** The id of its largest campaign. */
  ring: campaignId,
  /** The largest first. */
  campaigns: z.array(z.object({ campaign: campaignId, kind: z.enum(postKinds).nullable() })).min(2),
  links: z.array(ringLinkSchema),
  /** Contacts that so many campaigns have that they tie nobody: call centres, agencies, platforms. */
  common: z.array(z.object({ tie: tieSchema, campaigns: z.int().positive() })),
  reasons: z.array(ringReasonSchema),
  /** The sum of the points of the reasons; it only sorts. */
  rank: z.number().nonnegative(),
});
export type Ring = Readonly<z.infer<typeof ringSchema>>;
