import { z } from "zod";
import { absences, certainties } from "./certainty.ts";
import { fieldClasses, type FieldClass } from "./policy/field-rules.ts";
import { toldDateSchema } from "./time.ts";

/**
 * What can be kept about a person in a case: its class, which the policy knows, and how long it may be. `isFound` fields
 * are found again by blind tokens; the others by nothing.
 */
export interface PersonFieldKind {
  readonly class: FieldClass;
  /** Characters. */
  readonly maxLength: number;
  readonly isFound: boolean;
}

/** Every kind of field, in the order in which a page shows them. */
export const personFieldKinds = {
  name: { class: "name", maxLength: 200, isFound: true },
  other_name: { class: "name", maxLength: 200, isFound: true },
  phone: { class: "contact", maxLength: 60, isFound: true },
  email: { class: "contact", maxLength: 254, isFound: true },
  account: { class: "contact", maxLength: 200, isFound: true },
  address: { class: "contact", maxLength: 1000, isFound: false },
  narrative: { class: "narrative", maxLength: 20_000, isFound: false },
  face: { class: "face", maxLength: 0, isFound: false },
  place_of_safety: { class: "place_of_safety", maxLength: 1000, isFound: false },
} as const satisfies Readonly<Record<string, PersonFieldKind>>;

export type PersonFieldKindId = keyof typeof personFieldKinds;
export const personFieldKindIds = Object.keys(personFieldKinds) as readonly PersonFieldKindId[];
const kindSchema = z.enum(personFieldKindIds);
/** Kinds that are written; a face is a picture and comes by itself. */
export const writtenKinds = personFieldKindIds.filter((kind) => kind !== "face");

/** Where a fact about a person comes from. */
export const factSources = [
  "person",
  "relative",
  "other_report",
  "partner",
  "authority",
  "document",
  "observed",
  "import",
  "unknown",
] as const;
export type FactSource = (typeof factSources)[number];

/** Why an identity is opened or looked for; `other` needs words. */
export const openingReasons = [
  "working_on_case",
  "contact_person",
  "person_asks",
  "check_duplicate",
  "danger",
  "duty_of_law",
  "supervision",
  "other",
] as const;
export type OpeningReason = (typeof openingReasons)[number];

/** Why a person is erased. No words: they would speak of the person who is no longer to be there. */
export const erasureReasons = ["person_asks", "purpose_ended", "recorded_in_error", "order_of_law"] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** What one colleague may open in one hour before the node asks them to wait; more is what a thief would do. */
export const openingLimits = {
  /** Persons whose page was opened with a reason. */
  persons: 60,
  /** Searches by name or contact. */
  searches: 120,
  /** The hour, in milliseconds. */
  withinMs: 60 * 60_000,
} as const;

/** Rows of one answer to a search; whoever needs more writes more of the name. */
export const maxFound = 20;

/** An opened identity folds again after this long without a touch, and a picture can be fetched for this long. Milliseconds. */
export const foldAfterMs = 5 * 60_000;

/** Bytes of a picture of a face. */
export const maxFaceBytes = 512 * 1024;

const noControl = /^[^\p{Cc}\p{Cs}]*$/u;
const withLines = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u;

/** An answer in words, or which kind of absence it is. */
export const fieldAnswerSchema = z.union([
  z.object({ kind: z.literal("answered"), value: z.string().trim().min(1).max(20_000) }),
  z.object({ kind: z.enum(absences) }),
]);
export type FieldAnswer = Readonly<z.infer<typeof fieldAnswerSchema>>;

const factShape = {
  answer: fieldAnswerSchema,
  told: toldDateSchema.nullable().default(null).describe("when it was told, as far as known"),
  source: z.enum(factSources),
  certainty: z.enum(certainties),
};

/** One fact as somebody writes it down. */
export const newFieldSchema = z.object({ kind: z.enum(writtenKinds), ...factShape }).superRefine((field, context) => {
  checkWords(field.kind, field.answer, (message) => context.addIssue({ code: "custom", message, path: ["answer"] }));
});
export type NewField = Readonly<z.infer<typeof newFieldSchema>>;

/** A correction: the kind stays. */
export const correctFieldSchema = z.object(factShape);
export type CorrectField = Readonly<z.infer<typeof correctFieldSchema>>;

/** Calls `refuse` when an answer is too long or holds what its kind cannot. */
export function checkWords(kind: PersonFieldKindId, answer: FieldAnswer, refuse: (message: string) => void): void {
  if (answer.kind !== "answered") return;
  const { maxLength } = personFieldKinds[kind];
  if (answer.value.length > maxLength) refuse(`at most ${maxLength} characters`);
  const isLong = kind === "narrative" || kind === "address" || kind === "place_of_safety";
  if (!(isLong ? withLines : noControl).test(answer.value)) refuse("a character that cannot be kept");
}

/** A new person: what is known so far. Nothing is required, so that help never waits for a form. */
export const recordPersonSchema = z.object({ fields: z.array(newFieldSchema).max(50) });
export type RecordPerson = Readonly<z.infer<typeof recordPersonSchema>>;

const wordsField = z.string().trim().max(500).default("");
const needsWords = ({ reason, words }: { readonly reason: string; readonly words: string }): boolean =>
  reason !== "other" || words !== "";

/** Why somebody looks. */
export const giveReasonSchema = z
  .object({ reason: z.enum(openingReasons), words: wordsField })
  .refine(needsWords, { message: "other needs words", path: ["words"] });
export type GiveReason = Readonly<z.infer<typeof giveReasonSchema>>;

export const erasePersonSchema = z.object({ reason: z.enum(erasureReasons) });
export type ErasePerson = Readonly<z.infer<typeof erasePersonSchema>>;

/** By what a person is looked for. */
export const searchBys = ["name", "contact"] as const;
export const searchPersonsSchema = z
  .object({
    by: z.enum(searchBys),
    text: z.string().trim().min(1).max(200),
    reason: z.enum(openingReasons),
    words: wordsField,
  })
  .refine(needsWords, { message: "other needs words", path: ["words"] });
export type SearchPersons = Readonly<z.infer<typeof searchPersonsSchema>>;

/** Why a person is in the list: what the screen says beside the name. */
export const foundBys = ["same_name", "begins_with", "sounds_like", "same_contact", "same_ending"] as const;
export type FoundBy = (typeof foundBys)[number];

/** A person without identity: what a list shows to everybody who may see that there is one. */
export const personRowSchema = z.object({
  id: z.string(),
  label: z.string().describe('six characters of the id, said as "person 7f3a2c"'),
  fields: z.int().nonnegative(),
  recordedAt: z.string(),
  changedAt: z.string(),
  worker: z.string().nullable().describe("who works with this person"),
  isMine: z.boolean(),
  synthetic: z.boolean(),
  removedAt: z.string().nullable(),
});
export type PersonRow = Readonly<z.infer<typeof personRowSchema>>;

export const foundPersonSchema = z.object({
  person: personRowSchema,
  name: z.string().nullable().describe("the name that was found; null when none is recorded"),
  foundBy: z.enum(foundBys),
});
export type FoundPerson = Readonly<z.infer<typeof foundPersonSchema>>;

export const foundPersonsSchema = z.object({
  found: z.array(foundPersonSchema).max(maxFound),
  hasMore: z.boolean().describe("others meet too: write more of the name"),
});
export type FoundPersons = Readonly<z.infer<typeof foundPersonsSchema>>;

/** A field as everybody sees it who sees the person: what there is, never what it says. */
export const foldedFieldSchema = z.object({
  id: z.string(),
  kind: kindSchema,
  class: z.enum(fieldClasses),
  state: z.enum(["answered", ...absences]),
  told: toldDateSchema.nullable(),
  source: z.enum(factSources),
  certainty: z.enum(certainties),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
  corrected: z.boolean().describe("an earlier version is kept, sealed"),
});
export type FoldedField = Readonly<z.infer<typeof foldedFieldSchema>>;

export const openingSchema = z.object({
  at: z.string(),
  by: z.string(),
  reason: z.enum(openingReasons),
  how: z.enum(["page", "search", "file"]),
  classes: z.array(z.enum(fieldClasses)),
});
export type Opening = Readonly<z.infer<typeof openingSchema>>;

/** A person's page before anything is opened. */
export const personSchema = personRowSchema.omit({ fields: true }).extend({
  version: z.int().positive().describe("send it back when changing the person: nobody overwrites another silently"),
  fields: z.array(foldedFieldSchema),
  openings: z.array(openingSchema).describe("newest first, at most 100"),
  may: z.object({
    open: z.array(z.enum(fieldClasses)),
    record: z.boolean(),
    correct: z.boolean(),
    remove: z.boolean(),
    erase: z.boolean(),
    takeOver: z.boolean(),
    readOpenings: z.boolean(),
  }),
});
export type Person = Readonly<z.infer<typeof personSchema>>;

/** One version of a field, open. */
export const openVersionSchema = z.object({
  answer: fieldAnswerSchema,
  told: toldDateSchema.nullable(),
  source: z.enum(factSources),
  certainty: z.enum(certainties),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
});
export const openFieldSchema = openVersionSchema.extend({
  id: z.string(),
  kind: kindSchema,
  isPicture: z.boolean().describe("its answer is a picture, which is fetched by itself with the id of the opening"),
  earlier: z.array(openVersionSchema).describe("newest first"),
});
export type OpenField = Readonly<z.infer<typeof openFieldSchema>>;

/** A person's identity as far as the reader's roles reach. */
export const openPersonSchema = z.object({
  opening: z.string(),
  foldAfterMs: z.int().positive(),
  fields: z.array(openFieldSchema),
  kept: z.array(z.enum(fieldClasses)).describe("classes that there are, and that stay folded for this reader"),
  words: z
    .array(z.object({ at: z.string(), by: z.string(), words: z.string() }))
    .describe("given with earlier reasons"),
});
export type OpenPerson = Readonly<z.infer<typeof openPersonSchema>>;
