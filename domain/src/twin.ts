import { z } from "zod";
import type { LanguageCode } from "./languages.ts";
import type { Span } from "./text-reading.ts";

/**
 * One thing that a text says, named alike in every language: `word:passport`, `place:KH:poipet`, `country:KH`,
 * `pay:31` (a step of a month's pay), `number:45`, `contact:phone:+855...`, `date:2026-11`, `visa:tourist`,
 * `fee:placement`, `employer:...`, `name:...` (a name in Latin letters), `indicator:<id>`, `kind:recruit`.
 */
export type TwinFactName = `${TwinFactKind}:${string}`;

export const twinFactKinds = [
  "word",
  "place",
  "country",
  "pay",
  "number",
  "contact",
  "date",
  "visa",
  "fee",
  "employer",
  "name",
  "indicator",
  "kind",
] as const;
export type TwinFactKind = (typeof twinFactKinds)[number];

/** A fact with the places in the display copy that say it, in order, at least one. */
export interface TwinFact {
  readonly fact: TwinFactName;
  readonly spans: readonly Span[];
}

/** What a text says, without its language: comparable between languages. Facts stand in the order of their first place. */
export interface TwinVector {
  readonly language: LanguageCode | "und";
  readonly facts: readonly TwinFact[];
}

/** A fact that both texts say, with its weight and where each of them says it. */
export interface SharedFact {
  readonly fact: TwinFactName;
  /** Bits of information: how rare the fact is in adverts, mean of both languages. */
  readonly bits: number;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** How much two texts say the same. A reason to look at both, never a proof that one hand wrote them. */
export interface TwinComparison {
  /** 0 .. 1. */
  readonly similarity: number;
  /** Rarest first. */
  readonly shared: readonly SharedFact[];
}

/** One side of a link between campaigns: the record that stands for the campaign, and where it says what is shared. */
const twinSideSchema = z.object({
  campaign: z.string().regex(/^[0-9a-f]{12}$/),
  /** ISO 639-3 of the record, `und` when none is clear. */
  language: z.string(),
  text: z.string(),
});

/** Two campaigns that may be one advert in two languages. They stay two until a person joins them. */
export const twinLinkSchema = z.object({
  a: twinSideSchema,
  b: twinSideSchema,
  /** 0 .. 1. */
  similarity: z.number().min(0).max(1),
  /** What an embedding model says that the operator put beside the corpora, -1 .. 1; null without one. It decides nothing. */
  embedding: z.number().min(-1).max(1).nullable(),
  /** What both say, rarest first: words as written, first place in each text (UTF-16 code units). */
  shared: z.array(
    z.object({
      fact: z.string(),
      bits: z.number().nonnegative(),
      a: z.object({ start: z.int(), end: z.int(), words: z.string() }),
      b: z.object({ start: z.int(), end: z.int(), words: z.string() }),
    }),
  ),
});
export type TwinLink = Readonly<z.infer<typeof twinLinkSchema>>;

/** What a campaign may be in other languages. */
export const campaignTwinsSchema = z.object({
  /** Most similar first, at most 10; the campaign itself is always `a`. */
  links: z.array(twinLinkSchema),
  total: z.int().nonnegative(),
  /** How often such links are right, and how many of the right ones are found, 0 .. 1; measured on adverts written for it. */
  measured: z.object({ precision: z.number(), recall: z.number() }),
  /** Why the operator's embedding model was not used, in English; `null` when nothing is wrong. */
  problem: z.string().nullable(),
});
export type CampaignTwins = Readonly<z.infer<typeof campaignTwinsSchema>>;
