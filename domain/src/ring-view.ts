import { z } from "zod";
import { campaignRowSchema } from "./leads.ts";
import { ringSchema } from "./ring.ts";
import { postKinds } from "./text-reading.ts";

/** A ring in a list: how large, why it is looked at, and the words of its largest campaign. */
export const ringRowSchema = ringSchema.pick({ ring: true, reasons: true, rank: true }).extend({
  campaigns: z.int().min(1),
  records: z.int().positive(),
  /** ISO 639-3 -> records of its campaigns. */
  languages: z.record(z.string(), z.int().positive()),
  /** The first words of its largest campaign. */
  title: z.string(),
  /** ISO 639-3 of most records of that campaign, `und` when none is clear. */
  titleLanguage: z.string(),
  /** True when any of its campaigns is marked as synthetic demonstration data. */
  synthetic: z.boolean(),
});
export type RingRow = Readonly<z.infer<typeof ringRowSchema>>;

/** A ring as a page shows it. */
export const ringViewSchema = ringSchema.pick({ ring: true, reasons: true, rank: true, common: true }).extend({
  importId: z.string(),
  importName: z.string(),
  /** The largest first, at most 200. */
  campaigns: z.array(campaignRowSchema.extend({ kind: z.enum(postKinds).nullable() })).min(1),
  /** Between the campaigns that are shown, at most 400. */
  links: ringSchema.shape.links,
  /** Lead opened from the whole ring, if any. */
  leadId: z.string().nullable(),
  may: z.object({ openAsLead: z.boolean() }),
  /** Of the whole ring. */
  total: z.object({ campaigns: z.int().min(1), links: z.int().nonnegative() }),
});
export type RingView = Readonly<z.infer<typeof ringViewSchema>>;
