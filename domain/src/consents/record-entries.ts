import { z } from "zod";
import { idSchema } from "../cases/save.ts";
import {
  ageGrounds,
  askers,
  childViews,
  consentAnswers,
  consentForms,
  contests,
  forgettings,
  guardianAnswers,
  interpreters,
  maxConsentDays,
  reviewOutcomes,
  treatedAs,
} from "./consent-codes.ts";
import { disclosedClasses, eventClasses, type DisclosedClass } from "./disclosed-classes.ts";
import { disclosurePurposes, isNeeded } from "./purposes.ts";

const words = (max: number) => z.string().trim().max(max);
const day = z.iso.date();
/** A law as it is named in writing: act and article. */
const law = words(300).min(3);
const classList = z
  .array(z.enum(disclosedClasses))
  .min(1)
  .max(disclosedClasses.length)
  .refine((list) => new Set(list).size === list.length, "each class once")
  .readonly();
const ageShape = z.strictObject({ treatedAs: z.enum(treatedAs), ground: z.enum(ageGrounds) });
/** Whose age nobody knows counts as a child. */
const statedAge = ageShape.refine(({ treatedAs: as, ground }) => as === "child" || ground !== "not_known", {
  message: "say on what somebody counts as an adult",
  path: ["ground"],
});

const entryShape = {
  deskId: idSchema.describe("the recipient, as the directory knows it"),
  purpose: z.enum(disclosurePurposes),
  classes: classList,
};
const whatIsNeeded = {
  check: ({ purpose, classes }: { purpose: (typeof disclosurePurposes)[number]; classes: readonly DisclosedClass[] }) =>
    classes.every((one) => isNeeded(purpose, one)),
  issue: { message: "more than the purpose needs", path: ["classes"] },
};

/**
 * What the person said when asked: a yes or a no, in which language, with whose help, and what they heard before. There is
 * no way to write a yes down without having said that help does not depend on it.
 */
export const recordConsentSchema = z
  .strictObject({
    ...entryShape,
    answer: z.enum(consentAnswers),
    form: z.enum(consentForms),
    language: z
      .string()
      .regex(/^[a-z]{3}$/)
      .describe("ISO 639-3: in which it was explained"),
    interpreting: z.enum(interpreters),
    askedBy: z.enum(askers).describe("whose idea it was"),
    heard: z.strictObject({
      helpDoesNotDepend: z.literal(true).describe("help is the same whatever the person says: said before asking"),
      forgetting: z.enum(forgettings).describe("what was said about the recipient's memory; as the directory has it"),
    }),
    age: statedAge,
    until: day.describe(`the last day; at most ${maxConsentDays} days`),
    zone: z.string().max(64).describe("IANA time zone of the person, where the last day ends"),
    words: words(2000).default("").describe("sealed"),
  })
  .refine(whatIsNeeded.check, whatIsNeeded.issue);
export type RecordConsent = Readonly<z.infer<typeof recordConsentSchema>>;

/** Danger to life: one worker, at once. Nothing is asked but what is told, to whom, and why, in a few words. */
export const recordDangerSchema = z.strictObject({
  ...entryShape,
  purpose: z.literal("urgent_rescue").default("urgent_rescue"),
  words: words(4000).min(1).describe("what the danger is; sealed"),
});
export type RecordDanger = Readonly<z.infer<typeof recordDangerSchema>>;

/** The best interests of a child, with the child's own view and the law under which it is told. */
export const recordChildSchema = z
  .strictObject({
    ...entryShape,
    bestInterests: words(4000).min(1).describe("sealed"),
    view: z.enum(childViews),
    viewWords: words(2000).default("").describe("in the child's own words; sealed"),
    reportingLaw: law,
    guardian: z.enum(guardianAnswers).describe("a parent or guardian who may be involved is not asked"),
    age: ageShape.extend({ treatedAs: z.literal("child") }),
    until: day,
    zone: z.string().max(64),
  })
  .refine(whatIsNeeded.check, whatIsNeeded.issue);
export type RecordChild = Readonly<z.infer<typeof recordChildSchema>>;

/** An order of law: the paper is kept by reference and hash, and no more leaves than it demands. */
export const recordOrderSchema = z
  .strictObject({
    ...entryShape,
    law,
    documentReference: words(200).min(1),
    documentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the paper"),
    demanded: classList.describe("what the paper demands"),
    contest: z.enum(contests),
    contestWords: words(2000).default("").describe("why, or why not; sealed"),
    told: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("told"), on: day }),
        z.strictObject({ kind: z.literal("will_be_told"), by: day }),
        z.strictObject({ kind: z.literal("forbidden"), law }),
      ])
      .describe("the person is told, unless a law that is named forbids it"),
    until: day,
    zone: z.string().max(64),
  })
  .refine(({ classes, demanded }) => classes.every((one) => demanded.includes(one)), {
    message: "more than the order demands",
    path: ["classes"],
  });
export type RecordOrder = Readonly<z.infer<typeof recordOrderSchema>>;

/**
 * Somebody else's tip about a person who did not speak for themselves. What the caller says of themselves goes by the
 * caller's own consent, in the caller's own ledger; here stand only the event and, when the person asked for help, a name.
 */
export const recordTipSchema = z
  .strictObject({
    ...entryShape,
    caller: idSchema.nullable().describe("the caller's own record; null when they gave none"),
    askedForHelp: z.strictObject({ how: words(1000).min(1).describe("sealed") }).nullable(),
    until: day,
    zone: z.string().max(64),
  })
  .refine(whatIsNeeded.check, whatIsNeeded.issue)
  .refine(
    ({ classes, askedForHelp }) =>
      classes.every(
        (one) => (eventClasses as readonly DisclosedClass[]).includes(one) || (one === "name" && askedForHelp !== null),
      ),
    { message: "a tip tells of the event; a name only when the person asked for help", path: ["classes"] },
  );
export type RecordTip = Readonly<z.infer<typeof recordTipSchema>>;

/** The person takes a yes back: all of it, or for one recipient, purpose or class. Nothing else is asked. */
export const withdrawConsentSchema = z.strictObject({
  deskId: idSchema.nullable().default(null),
  purpose: z.enum(disclosurePurposes).nullable().default(null),
  classes: z.array(z.enum(disclosedClasses)).max(disclosedClasses.length).readonly().default([]).describe("empty: all"),
  form: z.enum(consentForms),
});
export type WithdrawConsent = Readonly<z.infer<typeof withdrawConsentSchema>>;

/** A second person's look at an entry that is not the person's own yes. */
export const reviewEntrySchema = z.strictObject({
  outcome: z.enum(reviewOutcomes),
  words: words(4000).min(1).describe("sealed"),
});
export type ReviewEntry = Readonly<z.infer<typeof reviewEntrySchema>>;
