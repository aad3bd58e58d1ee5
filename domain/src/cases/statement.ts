import { z } from "zod";
import { aiUseContentSchema, findAiUseFaults } from "../ai-use/ai-use.ts";
import { absences, certainties } from "../certainty.ts";
import { factSources } from "../persons.ts";
import { toldDateSchema } from "../time.ts";
import { statementUnits } from "./case-codes.ts";
import { idSchema } from "./save.ts";

const code = z.string().regex(/^[A-Za-z0-9_.-]{1,80}$/);

/** Id of a field that can be stated, as the registry of stated fields names it. */
export const statedFieldIdSchema = z.string().regex(/^[a-z][A-Za-z0-9_.-]{0,79}$/);

/** What a statement says: coded, counted, dated, in words, or a suspected use of artificial intelligence. */
export const statedValueSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("code"), code }),
  z.object({ kind: z.literal("codes"), codes: z.array(code).min(1).max(50) }),
  z.object({ kind: z.literal("number"), number: z.number().min(-1e12).max(1e12), unit: code.optional() }),
  z.object({ kind: z.literal("date"), date: toldDateSchema }),
  z.object({ kind: z.literal("yes_no"), yes: z.boolean() }),
  z.object({ kind: z.literal("text"), text: z.string().trim().min(1).max(20_000) }),
  z.object({ kind: z.literal("ai_use"), use: aiUseContentSchema }),
]);
export type StatedValue = Readonly<z.infer<typeof statedValueSchema>>;

/** A value, or which kind of absence it is. */
export const statedAnswerSchema = z.union([
  z.object({ kind: z.literal("answered"), value: statedValueSchema }),
  z.object({ kind: z.enum(absences) }),
]);
export type StatedAnswer = Readonly<z.infer<typeof statedAnswerSchema>>;

/** What one version of a statement says, with its times: when it happened and was told; the node adds when it was recorded. */
export const statementContentSchema = z.object({
  answer: statedAnswerSchema,
  happened: toldDateSchema.nullable().default(null),
  told: toldDateSchema.nullable().default(null),
  source: z.enum(factSources),
  certainty: z.enum(certainties),
});
export type StatementContent = Readonly<z.infer<typeof statementContentSchema>>;

/** One stated fact about the event, a person or the one who reports. `id` is made by the page. */
export const newStatementSchema = statementContentSchema
  .extend({
    unit: z.enum(statementUnits),
    person: idSchema.nullable().default(null).describe("whom it is about; null for the event"),
    field: statedFieldIdSchema,
  })
  .refine(({ unit, person }) => person === null || unit !== "event", {
    message: "the event is nobody",
    path: ["person"],
  })
  .superRefine(({ answer, certainty }, context) => {
    if (answer.kind !== "answered" || answer.value.kind !== "ai_use") return;
    for (const { path, message } of findAiUseFaults({ ...answer.value.use, certainty })) {
      context.addIssue({ code: "custom", message, path: ["answer", "value", "use", path] });
    }
  });
export type NewStatement = Readonly<z.infer<typeof newStatementSchema>>;

/** A save of a statement: the first (`base` 0) or a correction of the version that the worker saw. */
export const saveStatementSchema = newStatementSchema.safeExtend({
  base: z.int().nonnegative(),
  settles: z.boolean().default(false),
});
export type SaveStatement = Readonly<z.infer<typeof saveStatementSchema>>;

/** Taking a statement back: it stays in the history, and no view counts it. */
export const withdrawStatementSchema = z.object({
  base: z.int().positive(),
  reason: z.enum(["said_otherwise", "recorded_in_error", "person_asks", "not_about_this_case"]),
});
export type WithdrawStatement = Readonly<z.infer<typeof withdrawStatementSchema>>;

export const statementVersionSchema = statementContentSchema.extend({
  version: z.int().positive(),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
});
export type StatementVersion = Readonly<z.infer<typeof statementVersionSchema>>;

export const statementSchema = statementVersionSchema.extend({
  id: idSchema,
  unit: z.enum(statementUnits),
  person: idSchema.nullable(),
  field: statedFieldIdSchema,
  withdrawn: z.object({ at: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
  corrections: z.int().nonnegative().describe("earlier versions, which the history gives"),
  aside: z.array(statementVersionSchema).describe("kept until a person merges"),
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;

/** As `savedSchema`, for a statement. */
export const savedStatementSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), version: z.int().positive(), at: z.string() }),
  z.object({ kind: z.literal("conflict"), yours: statementVersionSchema, theirs: statementVersionSchema }),
]);
export type SavedStatement = Readonly<z.infer<typeof savedStatementSchema>>;
