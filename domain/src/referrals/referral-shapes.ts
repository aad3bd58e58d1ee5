import { z } from "zod";
import { idSchema } from "../cases/save.ts";
import { certainties } from "../certainty.ts";
import { askers, disclosureBases, disclosureDenials, waysOut } from "../consents/consent-codes.ts";
import { disclosedClasses, writtenClasses } from "../consents/disclosed-classes.ts";
import { disclosurePurposes } from "../consents/purposes.ts";
import {
  declineReasons,
  referralAnswers,
  referralOutcomes,
  referralStates,
  takeBackReasons,
  withdrawalAnswers,
} from "./referral-codes.ts";
import { referralPackageSchema } from "./referral-package.ts";

/** What is to be passed on: facts of the person's page by id, and words for the classes that a page has no fact of. */
export const prepareReferralSchema = z.strictObject({
  personId: idSchema,
  caseId: idSchema.nullable().default(null),
  deskId: idSchema,
  agreementId: idSchema.nullable().default(null).describe("null for a desk that is reached by hand"),
  purpose: z.enum(disclosurePurposes),
  urgent: z.boolean().default(false),
  askedBy: z.enum(askers),
  fields: z.array(idSchema).max(50),
  words: z
    .array(
      z.strictObject({
        class: z.enum(writtenClasses),
        value: z.string().trim().min(1).max(4000),
        certainty: z.enum(certainties),
      }),
    )
    .max(20)
    .default([]),
});
export type PrepareReferral = Readonly<z.infer<typeof prepareReferralSchema>>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Sends exactly what was shown: the digest of the preview comes back. */
export const sendReferralSchema = prepareReferralSchema.extend({ digest });
export type SendReferral = Readonly<z.infer<typeof sendReferralSchema>>;

/** What would leave, to the letter, and why it may not. */
export const referralPreviewSchema = z.object({
  desk: z.string(),
  package: referralPackageSchema.nullable().describe("null while a class of it may not leave"),
  digest: digest.nullable(),
  classes: z.array(
    z.object({
      class: z.enum(disclosedClasses),
      entry: z.string().nullable(),
      basis: z.enum(disclosureBases).nullable(),
      reason: z.enum(disclosureDenials).nullable(),
      waysOut: z.array(z.enum(waysOut)),
    }),
  ),
  reasons: z.array(z.string()).describe("why it may not be sent; empty when it may"),
});
export type ReferralPreview = Readonly<z.infer<typeof referralPreviewSchema>>;

/** Taking a referral on, or reporting back. */
export const answerReferralSchema = z
  .strictObject({
    answer: z.enum(referralAnswers),
    reason: z.enum(declineReasons).nullable().default(null),
    outcome: z.enum(referralOutcomes).nullable().default(null),
  })
  .refine(({ answer, reason }) => (answer === "declined") === (reason !== null), {
    message: "a reason for declining, and for nothing else",
    path: ["reason"],
  })
  .refine(({ answer, outcome }) => (answer === "closed") === (outcome !== null), {
    message: "an outcome when it closes, and only then",
    path: ["outcome"],
  });
export type AnswerReferral = Readonly<z.infer<typeof answerReferralSchema>>;

/** What becomes of what was asked back. */
export const answerWithdrawalSchema = z
  .strictObject({ answer: z.enum(withdrawalAnswers), law: z.string().trim().max(300).default("") })
  .refine(({ answer, law }) => answer !== "cannot" || law.length >= 3, { message: "name the law", path: ["law"] });
export type AnswerWithdrawal = Readonly<z.infer<typeof answerWithdrawalSchema>>;

export const referralViewSchema = z.object({
  id: z.string(),
  direction: z.enum(["sent", "received"]),
  deskId: z.string().nullable().describe("the desk of the sender's directory; null at the recipient"),
  with: z.string().describe("the desk that it went to, or the partner that it came from"),
  personId: z.string().nullable().describe("the sender's own; null at the recipient"),
  personLabel: z.string().nullable(),
  caseId: z.string().nullable(),
  caseNumber: z.string().nullable().describe("of the case that it stands in; null when there is none any more"),
  purpose: z.enum(disclosurePurposes),
  urgent: z.boolean(),
  classes: z.array(z.enum(disclosedClasses)),
  onConsent: z
    .array(z.enum(disclosedClasses))
    .describe("what of it stands on the person's own yes: only that is asked back when they take the yes back"),
  state: z.enum(referralStates),
  declined: z.enum(declineReasons).nullable(),
  outcome: z.enum(referralOutcomes).nullable(),
  sentAt: z.string(),
  by: z.string().nullable(),
  arrivedAt: z.string().nullable(),
  changedAt: z.string(),
  byHand: z
    .boolean()
    .describe("told by people to a desk without a node; its answers are written down by the sender's own"),
  trouble: z.string().nullable().describe("why it has not arrived: a closed word"),
  withdrawals: z.array(
    z.object({
      id: z.string(),
      classes: z.array(z.enum(disclosedClasses)),
      reason: z.enum(takeBackReasons),
      at: z.string(),
      answer: z.enum(withdrawalAnswers).nullable(),
      law: z.string().nullable(),
      answeredAt: z.string().nullable(),
    }),
  ),
  synthetic: z.boolean(),
  deleteAfter: z.string().nullable(),
  may: z.object({
    read: z.boolean(),
    answer: z.array(z.enum(referralAnswers)),
    answerWithdrawal: z.boolean(),
    takeBack: z.boolean(),
    openCase: z.boolean(),
  }),
});
export type ReferralView = Readonly<z.infer<typeof referralViewSchema>>;

/** What came and waits for somebody here: nobody took it on or declined it, or it was asked back and nobody answered. */
export const waitingReferralsSchema = z.object({
  received: z.int().nonnegative(),
  askedBack: z.int().nonnegative(),
});
export type WaitingReferrals = Readonly<z.infer<typeof waitingReferralsSchema>>;

/** A referral, open: what was told, without what was taken back. */
export const openReferralSchema = z.object({
  referral: referralViewSchema,
  package: referralPackageSchema.nullable().describe("null when nothing of it is left"),
  restricted: z.array(z.enum(disclosedClasses)).describe("taken back and not to be used: kept folded"),
});
export type OpenReferral = Readonly<z.infer<typeof openReferralSchema>>;
