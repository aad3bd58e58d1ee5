import { z } from "zod";
import { artefactHashSchema, isWords } from "../artefact-words.ts";
import { certainties } from "../certainty.ts";
import { factSources } from "../persons.ts";
import { artefactKinds, casePersonRoles, decisionMatters, decisionOutcomes, proofStandards } from "./case-codes.ts";
import { findDecisionFault, type DecisionFault } from "./decision-rules.ts";
import { idSchema } from "./save.ts";

/** A role of somebody in a case. Giving one says nothing about any other. */
export const giveRoleSchema = z.object({
  role: z.enum(casePersonRoles),
  source: z.enum(factSources),
  certainty: z.enum(certainties),
});
export type GiveRole = Readonly<z.infer<typeof giveRoleSchema>>;

export const casePersonSchema = z.object({
  person: idSchema,
  label: z.string(),
  worker: z.string().nullable(),
  synthetic: z.boolean(),
  roles: z.array(giveRoleSchema.extend({ id: idSchema, at: z.string(), by: z.string().nullable() })),
});
export type CasePerson = Readonly<z.infer<typeof casePersonSchema>>;

/**
 * What a decision says, as it is kept. `replaces` is the decision that this one takes the place of; `reviews` is somebody else's
 * that it looks at again, whether or not it comes to the same.
 */
export const decisionContentSchema = z.object({
  matter: z.enum(decisionMatters),
  person: idSchema.nullable().default(null),
  outcome: z.enum(decisionOutcomes),
  standard: z.enum(proofStandards),
  reason: z.string().trim().min(1).max(5000),
  replaces: idSchema.nullable().default(null),
  reviews: idSchema.nullable().default(null),
});

/** A named worker's own decision as it is made: on what standard, and why. No software decides one. */
export const newDecisionSchema = decisionContentSchema.superRefine((decision, context) => {
  const fault = findDecisionFault(decision);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault, path: [pathOfFault[fault]] });
});
export type NewDecision = Readonly<z.infer<typeof newDecisionSchema>>;

const pathOfFault = {
  outcome_not_of_matter: "outcome",
  person_needed: "person",
  standard_too_high: "standard",
  reviews_itself: "reviews",
} as const satisfies Readonly<Record<DecisionFault, keyof z.infer<typeof decisionContentSchema>>>;

/** A decision that was made, with who made it and when. A rule that changed since takes none away. */
export const caseDecisionSchema = decisionContentSchema.extend({
  id: idSchema,
  by: z.string(),
  at: z.string(),
  replacedAt: z.string().nullable().describe("a later decision on the same matter and person"),
});
export type CaseDecision = Readonly<z.infer<typeof caseDecisionSchema>>;

/** The decisions that reviewed `decision`, as they were given: by whom, when, and what each came to. */
export const reviewsOf = (decisions: readonly CaseDecision[], decision: string): readonly CaseDecision[] =>
  decisions.filter(({ reviews }) => reviews === decision);

const day = z.iso.date();
export const newTaskSchema = z.object({
  words: z.string().trim().min(1).max(500),
  due: day.nullable().default(null),
  who: idSchema.nullable().default(null).describe("a colleague; null: whoever works on the case"),
});
export type NewTask = Readonly<z.infer<typeof newTaskSchema>>;
export const taskSchema = newTaskSchema.extend({
  id: idSchema,
  whoName: z.string().nullable(),
  addedAt: z.string(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
});
export type Task = Readonly<z.infer<typeof taskSchema>>;

export const newNoteSchema = z.object({ words: z.string().trim().min(1).max(20_000) });
export const caseNoteSchema = z.object({ id: idSchema, words: z.string(), by: z.string(), at: z.string() });
export type CaseNote = Readonly<z.infer<typeof caseNoteSchema>>;

/** Something outside that a case points to, by hash, reference and statement. There is no field for the thing itself. */
export const newArtefactSchema = z
  .object({
    kind: z.enum(artefactKinds),
    hash: artefactHashSchema.nullable().default(null),
    reference: z.string().trim().max(500).refine(isWords, "no file").default(""),
    statement: z.string().trim().max(5000).refine(isWords, "no file").default(""),
    source: z.enum(factSources),
    certainty: z.enum(certainties),
  })
  .refine(({ hash, reference, statement }) => hash !== null || reference !== "" || statement !== "", {
    message: "says nothing",
    path: ["statement"],
  });
export type NewArtefact = Readonly<z.infer<typeof newArtefactSchema>>;
export const artefactSchema = newArtefactSchema.safeExtend({ id: idSchema, at: z.string(), by: z.string() });
export type Artefact = Readonly<z.infer<typeof artefactSchema>>;
