import { z } from "zod";
import { campaignSchema } from "./campaign.ts";
import { judgedSchema } from "./judgements.ts";
import { contactTypes, disguises, entityTypes, postKinds, strengths } from "./text-reading.ts";
import { preservationClockSchema } from "./preservation.ts";
import { campaignPicturesSchema } from "./shared-pictures.ts";
import { ringLinkSchema, ringReasonSchema } from "./ring.ts";
import { keptFactSchema } from "./third-party-control.ts";
import { palermoElements } from "./palermo.ts";
import { campaignTwinsSchema } from "./twin.ts";

/** Whether a named person found the lead worth their time. It is kept, never silently learned from. */
export const verdicts = ["useful", "not_useful"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a lead is or is not useful; `other` needs words. */
export const decisionReasons = [
  "matches_known_case",
  "new_pattern",
  "contact_worth_following",
  "ordinary_advert",
  "duplicate_of_lead",
  "not_enough_to_act",
  "outside_mandate",
  "other",
] as const;

export const decideLeadSchema = z
  .object({ verdict: z.enum(verdicts), reason: z.enum(decisionReasons), words: z.string().max(2000).default("") })
  .refine((decision) => decision.reason !== "other" || decision.words.trim() !== "", {
    message: "other needs words",
    path: ["words"],
  });
export type DecideLead = Readonly<z.infer<typeof decideLeadSchema>>;

export const decisionSchema = z.object({
  id: z.string(),
  verdict: z.enum(verdicts),
  reason: z.enum(decisionReasons),
  words: z.string(),
  by: z.string().describe("name of the person who decided"),
  at: z.string(),
  /** A later decision replaces an earlier one; both stay. A decision taken back within the undo time is marked. */
  withdrawnAt: z.string().nullable(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;

export const noteSchema = z.object({
  id: z.string(),
  text: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

export const evidenceSchema = z.object({
  id: z.string().describe("record id"),
  text: z.string(),
  language: z.string(),
  time: z.string().nullable(),
  account: z.string().nullable(),
  synthetic: z.boolean(),
  entities: z.array(
    z.object({ type: z.enum(entityTypes), value: z.string(), text: z.string(), start: z.int(), end: z.int() }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      element: z.enum(palermoElements),
      strength: z.enum(strengths),
      label: z.string(),
      start: z.int(),
      end: z.int(),
      excerpt: z.string(),
      source: z.string(),
    }),
  ),
  disguises: z.array(z.object({ disguise: z.enum(disguises), start: z.int(), end: z.int() })),
  kind: z.enum(postKinds).nullable().optional().describe("what the post does; read when it is shown"),
  campaign: z.string().optional().describe("its campaign, in a lead over several"),
});
/** One record of a campaign with what was read in it; offsets are UTF-16 code units of `text`. */
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** A point of the timeline: records seen on one day (UTC). */
export const dayCountSchema = z.object({ day: z.string(), records: z.int().positive() });

/** What ties records: contacts, accounts and the campaign, with how many records stand behind each edge. */
export const networkSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["campaign", "account", ...contactTypes]),
      label: z.string(),
      records: z.int().positive(),
    }),
  ),
  edges: z.array(z.object({ source: z.string(), target: z.string(), records: z.int().positive() })),
  /** Nodes left out so that the picture stays readable. */
  omitted: z.int().nonnegative(),
});
export type Network = Readonly<z.infer<typeof networkSchema>>;

/** A campaign as a page shows it. */
export const campaignViewSchema = z.object({
  importId: z.string(),
  importName: z.string(),
  campaign: campaignSchema,
  timeline: z.array(dayCountSchema),
  network: networkSchema,
  /** The ring that it belongs to, with how many campaigns are in it. */
  ring: z.object({ ring: z.string(), campaigns: z.int().min(2) }).nullable(),
  /** Places that its records name, most often named first, at most 30. */
  places: z.array(z.object({ place: z.string(), records: z.int().positive() })),
  /** What people said of it by hand; kept apart from all of the above, which the search found. */
  judged: judgedSchema,
  /** `null` while the campaigns that are there now have not been compared across languages yet. */
  twins: campaignTwinsSchema.nullable(),
  /** By hash; `null` where no search has looked at pictures yet. It changes no rank and makes no ring. */
  pictures: campaignPicturesSchema.nullable(),
  /** Lead opened from it, if any. */
  leadId: z.string().nullable(),
  /** Adult-service adverts: a lead needs facts of control by somebody else, and there is no export without one. */
  needsFacts: z.boolean(),
  may: z.object({ openAsLead: z.boolean(), export: z.boolean() }),
});
export type CampaignView = Readonly<z.infer<typeof campaignViewSchema>>;

export const campaignRowSchema = campaignSchema
  .pick({
    campaign: true,
    size: true,
    languages: true,
    first_seen: true,
    last_seen: true,
    reasons: true,
    rank: true,
    title: true,
    synthetic: true,
    cohesion: true,
    change: true,
  })
  .extend({
    importId: z.string(),
    contacts: z.int().nonnegative(),
    indicators: z.int().nonnegative(),
    leadId: z.string().nullable(),
    /** By hand: the campaigns that this row stands for, their records, and how many of these were put apart. */
    judged: z
      .object({ campaigns: z.int().positive(), records: z.int().positive(), apart: z.int().nonnegative() })
      .optional(),
  });
export type CampaignRow = Readonly<z.infer<typeof campaignRowSchema>>;

export const leadStates = ["open", "useful", "not_useful"] as const;

export const leadRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(leadStates),
  size: z.int().nonnegative(),
  languages: z.record(z.string(), z.int().positive()),
  importId: z.string().nullable(),
  campaign: z.string(),
  openedBy: z.string(),
  openedAt: z.string(),
  changedAt: z.string(),
  notes: z.int().nonnegative(),
  keeping: preservationClockSchema
    .nullable()
    .describe("the clock that ends first of what platforms were asked to keep; null when none runs"),
  synthetic: z.boolean(),
});
export type LeadRow = Readonly<z.infer<typeof leadRowSchema>>;

/** What a lead is of: one campaign, with those that were joined to it by hand, or a whole ring. */
export const leadScopes = ["campaign", "ring"] as const;

/** The campaigns that a lead is about, as they were when it was opened. */
export const wholeSchema = z.object({
  tied: z.enum(["ring", "by_hand"]),
  /** The largest first, at most 50. */
  campaigns: z.array(
    campaignSchema.pick({
      campaign: true,
      title: true,
      size: true,
      languages: true,
      first_seen: true,
      last_seen: true,
    }),
  ),
  links: z.array(ringLinkSchema).describe("of a ring: what its campaigns have in common, at most 200"),
  reasons: z.array(ringReasonSchema),
  /** Words of whoever joined the campaigns by hand, newest first. */
  judgements: z.array(z.object({ by: z.string(), at: z.string(), words: z.string() })),
  total: z.int().positive().describe("campaigns in all"),
});
export type Whole = Readonly<z.infer<typeof wholeSchema>>;

/** A lead keeps its own copy of what was seen when it was opened, so that it outlives the corpus. */
export const leadSchema = leadRowSchema.omit({ notes: true, keeping: true }).extend({
  version: z.int().positive().describe("send it back when changing the lead: nobody overwrites another silently"),
  view: campaignViewSchema
    .omit({ ring: true, judged: true, twins: true, leadId: true, needsFacts: true, may: true })
    .extend({
      places: campaignViewSchema.shape.places.nullable().describe("null in a lead from before leads kept them"),
    }),
  whole: wholeSchema.nullable().describe("of a lead over several campaigns; the view is of the largest"),
  evidence: z.array(evidenceSchema).describe("at most 200 records, nearest to the medoid first"),
  evidenceTotal: z.int().nonnegative(),
  facts: z.array(keptFactSchema).describe("of control by somebody else; only a lead of adult-service adverts has them"),
  notes: z.array(noteSchema),
  decisions: z.array(decisionSchema),
  may: z.object({ note: z.boolean(), decide: z.boolean(), export: z.boolean(), remove: z.boolean() }),
});
export type Lead = Readonly<z.infer<typeof leadSchema>>;
