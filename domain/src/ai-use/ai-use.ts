import { z } from "zod";
import { artefactHashSchema, isWords } from "../artefact-words.ts";
import { certainties, type Certainty } from "../certainty.ts";
import { daysOf } from "../date-range.ts";
import { languageCodes } from "../languages.ts";
import { toldDateSchema } from "../time.ts";
import { aiBases, aiDepictions, aiDirections, aiFunctions, aiStages, reviewLevels, type ReviewLevel } from "./codes.ts";
import { isHashOnly } from "./hash-only.ts";

const words = (max: number) => z.string().trim().max(max).refine(isWords, "words only, no file").default("");

/** What a record points to: a hash, where it is held, and what somebody stated. Never the thing itself. */
export const aiArtefactSchema = z.object({
  hash: artefactHashSchema.nullable().default(null),
  reference: words(500).describe("where it is held: a case, report or platform number"),
  statement: words(2000).describe("what was stated of it"),
});

/** A review by a named person, or that there was none. */
export const aiReviewSchema = z
  .object({
    level: z.enum(reviewLevels),
    by: z.array(z.string().min(1).max(200)).max(10).describe("names of users"),
    at: z.iso.datetime().nullable(),
  })
  .refine(({ level, by }) => by.length >= peopleOf(level), { message: "name who reviewed", path: ["by"] });

/** What a record says of a use, without how sure it is: the part that a statement holds as its value. */
export const aiUseContentSchema = z.object({
  function: z.enum(aiFunctions),
  stage: z.enum(aiStages).nullable().default(null),
  direction: z.enum(aiDirections).nullable().default(null),
  basis: z.array(z.enum(aiBases)).min(1).max(aiBases.length),
  depicts: z.enum(aiDepictions).default("not_known"),
  snippet: words(2000).describe("the words in which it shows"),
  discussion: words(2000).describe("why that shows it"),
  artefact: aiArtefactSchema.nullable().default(null),
  toolNamed: words(120).describe("as somebody named it"),
  languages: z.array(z.enum(languageCodes)).max(20).default([]),
  firstSeen: toldDateSchema.nullable().default(null),
  lastSeen: toldDateSchema.nullable().default(null),
  review: aiReviewSchema.default({ level: "unreviewed", by: [], at: null }),
});
export type AiUseContent = Readonly<z.infer<typeof aiUseContentSchema>>;

/**
 * One suspected use of artificial intelligence. It never says yes or no: it says how sure somebody is and on what that rests.
 * Several stand on a case, and a later one may rule an earlier one out; both stay.
 * Errors: zod issues; `snippet` is refused with `snippetRefused` where `isHashOnly` holds.
 * Source: the project's proposal after the GMF taxonomy of the AI Incident Database (grade, snippet, discussion).
 */
export const aiUseSchema = aiUseContentSchema.extend({ certainty: z.enum(certainties) }).superRefine((use, context) => {
  for (const { path, message } of findAiUseFaults(use)) context.addIssue({ code: "custom", message, path: [path] });
});
export type AiUse = Readonly<z.infer<typeof aiUseSchema>>;

/** What keeps a well-formed record from being kept. */
export interface AiUseFault {
  readonly path: keyof AiUse;
  readonly message: string;
}

/** The faults of a record as a whole; none for one that may be kept. Errors: none. */
export function findAiUseFaults(use: AiUseContent & { readonly certainty: Certainty }): readonly AiUseFault[] {
  const isGrounded = use.snippet !== "" || use.discussion !== "" || use.artefact !== null;
  const isSure = use.certainty === "known" || use.certainty === "probable";
  const [first, last] = [use.firstSeen && daysOf(use.firstSeen), use.lastSeen && daysOf(use.lastSeen)];
  const faults: readonly (AiUseFault & { readonly isSo: boolean })[] = [
    { path: "snippet", message: snippetRefused, isSo: use.snippet !== "" && isHashOnly(use) },
    {
      path: "artefact",
      message: "say what is held: hash, reference or statement",
      isSo: use.basis.includes("artefact_held") && use.artefact === null,
    },
    {
      path: "certainty",
      message: "known and probable need a snippet, a discussion or an artefact",
      isSo: isSure && !isGrounded,
    },
    { path: "lastSeen", message: "before it was first seen", isSo: Boolean(first && last && first.first > last.last) },
  ];
  return faults.filter(({ isSo }) => isSo).map(({ path, message }) => ({ path, message }));
}

/** The message of a refused snippet; a page says `hash_only` of `aiNoteList` for it. */
export const snippetRefused = "ai_use.snippet_refused: hash, reference and statement only";

function peopleOf(level: ReviewLevel): number {
  if (level === "multi_party_reviewed") return 2;
  return level === "human_reviewed" || level === "human_reviewed_updated" ? 1 : 0;
}
