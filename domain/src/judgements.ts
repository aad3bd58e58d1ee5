import { z } from "zod";

/** What a person may say of campaigns beside what the search found: these are one, or these records are another matter. */
export const judgementKinds = ["merge", "split"] as const;
export type JudgementKind = (typeof judgementKinds)[number];

/**
 * How a judgement stands beside what the search says now. `holds`: all that it names is there; `agrees`: the search says the
 * same by itself now; `partly`: some of what it names is gone; `gone`: it does not apply any more; `taken_back`.
 */
export const judgementStandings = ["holds", "agrees", "partly", "gone", "taken_back"] as const;
export type JudgementStanding = (typeof judgementStandings)[number];

/** Most campaigns that one judgement joins, and most records that one puts apart. */
export const judgementLimits = { campaigns: 50, records: 200 } as const;

const campaign = z.string().regex(/^[0-9a-f]{12}$/);
const words = z.string().trim().min(3).max(2000).describe("why, in the words of whoever judges");

/** A judgement as a person makes it; nobody else learns from it, and no search does. */
export const judgeCampaignsSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("merge"),
    campaigns: z
      .array(campaign)
      .min(2)
      .max(judgementLimits.campaigns)
      .refine((named) => new Set(named).size === named.length, { message: "each campaign once" }),
    words,
  }),
  z.object({
    kind: z.literal("split"),
    campaign,
    records: z
      .array(z.string().min(1).max(1000))
      .min(1)
      .max(judgementLimits.records)
      .refine((named) => new Set(named).size === named.length, { message: "each record once" }),
    words,
  }),
]);
export type JudgeCampaigns = Readonly<z.infer<typeof judgeCampaignsSchema>>;

export const judgementSchema = z.object({
  id: z.string(),
  kind: z.enum(judgementKinds),
  campaigns: z.array(
    z.object({
      campaign: z.string().describe("its id when it was judged"),
      now: z.string().nullable().describe("the id that it has now; null when it is there no more"),
      title: z.string().nullable(),
    }),
  ),
  records: z.array(z.string()).describe("ids of the records put apart; empty for a merge"),
  words: z.string(),
  by: z.string().describe("name of the person who judged"),
  at: z.string(),
  takenBack: z.object({ by: z.string(), at: z.string() }).nullable(),
  standing: z.enum(judgementStandings),
  may: z.object({ takeBack: z.boolean() }),
});
export type Judgement = Readonly<z.infer<typeof judgementSchema>>;

/** What people said of one campaign. */
export const judgedSchema = z.object({
  /** The other campaigns that it was joined with by hand, and that are still there. */
  joined: z.array(
    z.object({ campaign: z.string(), title: z.string(), language: z.string(), size: z.int().positive() }),
  ),
  /** Ids of records that were put apart by hand. */
  apart: z.array(z.string()),
  /** Newest first, those taken back included. */
  history: z.array(judgementSchema),
  may: z.object({ judge: z.boolean() }),
});
export type Judged = Readonly<z.infer<typeof judgedSchema>>;
