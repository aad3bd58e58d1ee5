import { z } from "zod";
import {
  ageGrounds,
  askers,
  childViews,
  consentAnswers,
  consentForms,
  contests,
  disclosureBases,
  disclosureDenials,
  forgettings,
  guardianAnswers,
  interpreters,
  reviewOutcomes,
  treatedAs,
  waysOut,
} from "./consent-codes.ts";
import { disclosedClasses } from "./disclosed-classes.ts";
import { disclosurePurposes } from "./purposes.ts";

/** What of an entry can be read without the key: codes, days and named laws, none of which names anybody. */
export const entryFactsSchema = z.object({
  answer: z.enum(consentAnswers).optional(),
  form: z.enum(consentForms).optional(),
  language: z.string().optional(),
  interpreting: z.enum(interpreters).optional(),
  askedBy: z.enum(askers).optional(),
  heardForgetting: z.enum(forgettings).optional(),
  treatedAs: z.enum(treatedAs).optional(),
  ageGround: z.enum(ageGrounds).optional(),
  view: z.enum(childViews).optional(),
  guardian: z.enum(guardianAnswers).optional(),
  law: z.string().optional(),
  documentReference: z.string().optional(),
  documentHash: z.string().optional(),
  demanded: z.array(z.enum(disclosedClasses)).optional(),
  contest: z.enum(contests).optional(),
  told: z.object({ kind: z.enum(["told", "will_be_told", "forbidden"]), words: z.string() }).optional(),
  caller: z.string().nullable().optional(),
  askedForHelp: z.boolean().optional(),
});
export type EntryFacts = Readonly<z.infer<typeof entryFactsSchema>>;

/**
 * How an entry stands now, by the rule of `mayDisclose`: it serves for one class at least, or why for none. The last five
 * need something done: tell the person anew, decide an age, ask for the law, or choose another recipient.
 */
export const entryStates = [
  "serves",
  "said_no",
  "withdrawn",
  "expired",
  "ended",
  "not_upheld",
  "suspended",
  "not_needed",
  "explained_otherwise",
  "child_basis_needed",
  "person_is_adult",
  "law_needed",
  "shut_out",
] as const;
export type EntryState = (typeof entryStates)[number];

/** One entry as the ledger shows it. */
export const ledgerEntrySchema = z.object({
  id: z.string(),
  basis: z.enum(disclosureBases),
  deskId: z.string(),
  desk: z.string(),
  purpose: z.enum(disclosurePurposes),
  classes: z.array(z.enum(disclosedClasses)),
  state: z.enum(entryStates),
  left: z.array(z.enum(disclosedClasses)).describe("for what of it the entry serves now"),
  at: z.string(),
  by: z.string().nullable(),
  until: z.string(),
  facts: entryFactsSchema,
  words: z.record(z.string(), z.string()).nullable().describe("what is sealed, by its field; null without the key"),
  review: z
    .object({
      dueAt: z.string(),
      isOverdue: z.boolean(),
      done: z
        .object({
          outcome: z.enum(reviewOutcomes),
          by: z.string().nullable(),
          at: z.string(),
          words: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable()
    .describe("null for the person's own word"),
  may: z.object({ review: z.boolean(), end: z.boolean() }),
});
export type LedgerEntryView = Readonly<z.infer<typeof ledgerEntrySchema>>;

export const withdrawalViewSchema = z.object({
  id: z.string(),
  deskId: z.string().nullable(),
  desk: z.string().nullable(),
  purpose: z.enum(disclosurePurposes).nullable(),
  classes: z.array(z.enum(disclosedClasses)),
  form: z.enum(consentForms),
  at: z.string(),
  by: z.string().nullable(),
});
export type WithdrawalView = Readonly<z.infer<typeof withdrawalViewSchema>>;

/** A person's ledger with its history. */
export const ledgerViewSchema = z.object({
  treatedAs: z.enum(treatedAs),
  treatedAsBy: z
    .enum(["decision", "entry", "nobody"])
    .describe("a decision in a case, the newest entry, or nobody: then as a child; a decision needs the key"),
  entries: z.array(ledgerEntrySchema).describe("newest first"),
  withdrawals: z.array(withdrawalViewSchema).describe("newest first"),
  may: z.object({ record: z.boolean(), withdraw: z.boolean() }),
});
export type LedgerView = Readonly<z.infer<typeof ledgerViewSchema>>;

/** Entries of the organisation that wait for a second look, most overdue first. */
export const reviewListSchema = z.object({
  reviews: z.array(
    z.object({
      entryId: z.string(),
      personId: z.string(),
      personLabel: z.string(),
      basis: z.enum(disclosureBases),
      desk: z.string(),
      at: z.string(),
      by: z.string().nullable(),
      dueAt: z.string(),
      isOverdue: z.boolean(),
      isMine: z.boolean().describe("one's own: somebody else has to look"),
    }),
  ),
  overdue: z.int().nonnegative(),
});
export type ReviewList = Readonly<z.infer<typeof reviewListSchema>>;

/** What `mayDisclose` says of each class of a recipient and purpose. */
export const disclosureCheckSchema = z.object({
  classes: z.array(
    z.object({
      class: z.enum(disclosedClasses),
      allowed: z.boolean(),
      entry: z.string().nullable(),
      basis: z.enum(disclosureBases).nullable(),
      reason: z.enum(disclosureDenials).nullable(),
      waysOut: z.array(z.enum(waysOut)),
    }),
  ),
});
export type DisclosureCheck = Readonly<z.infer<typeof disclosureCheckSchema>>;
