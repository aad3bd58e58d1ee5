import { z } from "zod";
import { artefactHashSchema, isWords } from "../artefact-words.ts";
import { certainties } from "../certainty.ts";
import { codeIds } from "../code-list.ts";
import { daysOf } from "../date-range.ts";
import { languageCodes } from "../languages.ts";
import { toldDateSchema } from "../time.ts";
import {
  aiBasisList,
  aiDepictsList,
  aiDirectionList,
  aiFunctionList,
  aiStageList,
  reviewLevelList,
  type AiDepicts,
  type AiFunction,
  type AiNote,
  type ReviewLevel,
} from "./lists.ts";

const words = (max: number) => z.string().trim().max(max).refine(isWords, "words only, no file").default("");

/** What a record points to: a hash, where it is held, and what somebody stated. Never the thing itself. */
export const aiArtefactSchema = z.object({
  hash: artefactHashSchema.nullable().default(null),
  reference: words(500).describe("where it is held: a case, report or platform number"),
  statement: words(2000).describe("what was stated of it"),
});

/** Functions whose product nobody may copy into a record. */
export const hashOnlyFunctions = [
  "csam_synthetic",
  "intimate_image_synthetic",
] as const satisfies readonly AiFunction[];
const hashOnlyDepictions: readonly AiDepicts[] = ["intimate_image", "abuse_of_child"];

/** Whether only hash, reference and statement may be kept: by what the tool did, or by what the picture is said to show. */
export const isHashOnly = (use: { readonly function: AiFunction; readonly depicts: AiDepicts }): boolean =>
  hashOnlyFunctions.some((one) => one === use.function) || hashOnlyDepictions.includes(use.depicts);

/** A review by a named person, or that there was none. */
export const aiReviewSchema = z
  .object({
    level: z.enum(codeIds(reviewLevelList)),
    by: z.array(z.string().min(1).max(200)).max(10).describe("names of users"),
    at: z.iso.datetime().nullable(),
  })
  .refine(({ level, by }) => by.length >= peopleOf(level), { message: "name who reviewed", path: ["by"] });

/**
 * One suspected use of artificial intelligence. It never says yes or no: it says how sure somebody is and on what that rests.
 * Several stand on a case, and a later one may rule an earlier one out; both stay.
 * Errors: zod issues; `snippet` is refused with `snippetRefused` where `isHashOnly` holds.
 * Source: the project's proposal after the GMF taxonomy of the AI Incident Database (grade, snippet, discussion).
 */
export const aiUseSchema = z
  .object({
    function: z.enum(codeIds(aiFunctionList)),
    stage: z.enum(codeIds(aiStageList)).nullable().default(null),
    direction: z.enum(codeIds(aiDirectionList)).nullable().default(null),
    certainty: z.enum(certainties),
    basis: z
      .array(z.enum(codeIds(aiBasisList)))
      .min(1)
      .max(7),
    depicts: z.enum(codeIds(aiDepictsList)).default("not_known"),
    snippet: words(2000).describe("the words in which it shows"),
    discussion: words(2000).describe("why that shows it"),
    artefact: aiArtefactSchema.nullable().default(null),
    toolNamed: words(120).describe("as somebody named it"),
    languages: z.array(z.enum(languageCodes)).max(20).default([]),
    firstSeen: toldDateSchema.nullable().default(null),
    lastSeen: toldDateSchema.nullable().default(null),
    review: aiReviewSchema.default({ level: "unreviewed", by: [], at: null }),
  })
  .superRefine((use, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", message, path: [path] });
    if (use.snippet !== "" && isHashOnly(use)) refuse("snippet", snippetRefused);
    if (use.basis.includes("artefact_held") && use.artefact === null)
      refuse("artefact", "say what is held: hash, reference or statement");
    const isGrounded = use.snippet !== "" || use.discussion !== "" || use.artefact !== null;
    if ((use.certainty === "known" || use.certainty === "probable") && !isGrounded) {
      refuse("certainty", "known and probable need a snippet, a discussion or an artefact");
    }
    const [first, last] = [use.firstSeen && daysOf(use.firstSeen), use.lastSeen && daysOf(use.lastSeen)];
    if (first && last && first.first > last.last) refuse("lastSeen", "before it was first seen");
  });
export type AiUse = Readonly<z.infer<typeof aiUseSchema>>;

/** The message of a refused snippet; a page says `hash_only` of `aiNoteList` for it. */
export const snippetRefused = "ai_use.snippet_refused: hash, reference and statement only";

/** What stands beside a record, always first that whoever operated the tool may have been forced to. Errors: none. */
export function notesOfAiUse(use: Pick<AiUse, "function" | "depicts">): readonly AiNote[] {
  const isChild = use.function === "csam_synthetic" || use.depicts === "abuse_of_child";
  return [
    "operator_may_be_forced",
    ...(isHashOnly(use) ? (["hash_only", "image_help"] as const) : []),
    ...(isChild ? (["special_unit"] as const) : []),
  ];
}

function peopleOf(level: ReviewLevel): number {
  if (level === "multi_party_reviewed") return 2;
  return level === "human_reviewed" || level === "human_reviewed_updated" ? 1 : 0;
}
