import { z } from "zod";
import { absences, certainties } from "./certainty.ts";
import { consentAnswers, disclosureBases } from "./consents/consent-codes.ts";
import { disclosedClasses } from "./consents/disclosed-classes.ts";
import { entryStates } from "./consents/ledger-views.ts";
import { disclosurePurposes } from "./consents/purposes.ts";
import { copyAnswerLimits, copyDays, pinLength } from "./copy-limits.ts";
import { localeCodes } from "./locale-codes.ts";
import { personFieldKindIds } from "./persons.ts";
import { withdrawalAnswers } from "./referrals/referral-codes.ts";

export * from "./copy-limits.ts";

/** What the person can send back from their phone. */
export const copyAnswerKinds = ["wrong", "withdraw"] as const;
export type CopyAnswerKind = (typeof copyAnswerKinds)[number];

/** How a copy stands. An `open` one can be read with paper and PIN. */
export const copyStates = ["open", "locked", "withdrawn", "expired"] as const;
export type CopyState = (typeof copyStates)[number];

const base64url = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`));

/** Which facts a copy holds, in which language, and how long it can be opened on a phone. */
export const makeCopySchema = z.object({
  fields: z.array(z.uuid()).max(50).describe("ids of the facts; what the maker may not open is refused"),
  language: z.enum(localeCodes),
  days: z.union(copyDays.map((days) => z.literal(days))),
  sharing: z
    .boolean()
    .default(false)
    .describe("also who may be told what, and what they answered; it names desks, so the person chooses"),
});
export type MakeCopy = Readonly<z.infer<typeof makeCopySchema>>;

/** A copy as the office sees it: never what it says. */
export const copySchema = z.object({
  id: z.string(),
  reference: z.string().describe("eight characters that stand on the paper"),
  language: z.enum(localeCodes),
  facts: z.int().nonnegative(),
  madeAt: z.string(),
  madeBy: z.string(),
  expiresAt: z.string(),
  state: z.enum(copyStates),
});
export type Copy = Readonly<z.infer<typeof copySchema>>;

/**
 * Who may be told what of a person, and what was answered when they took it back, as it stands on their copy: codes, names
 * of desks, laws and days. What a law forbids to tell them, and what somebody else told about them, is not among it.
 */
export const copySharingSchema = z.object({
  entries: z.array(
    z.object({
      desk: z.string(),
      purpose: z.enum(disclosurePurposes),
      classes: z
        .array(z.enum(disclosedClasses))
        .describe("that may be told now; of an entry that serves no more, all of it"),
      basis: z.enum(disclosureBases).exclude(["third_party_tip"]),
      answer: z.enum(consentAnswers).nullable().describe("what the person said; null for the other bases"),
      law: z.string().nullable(),
      state: z.enum(entryStates),
      at: z.string(),
      until: z.string(),
    }),
  ),
  answers: z.array(
    z.object({
      desk: z.string(),
      classes: z.array(z.enum(disclosedClasses)),
      askedAt: z.string(),
      answer: z.enum(withdrawalAnswers).nullable().describe("null while there is none"),
      law: z.string().nullable(),
      answeredAt: z.string().nullable(),
    }),
  ),
});
export type CopySharing = Readonly<z.infer<typeof copySharingSchema>>;

/** What the copy says: this is sealed, printed, and shown on the person's phone. */
export const copyDocumentSchema = z.object({
  organisation: z.string(),
  language: z.enum(localeCodes),
  reference: z.string(),
  madeAt: z.string(),
  expiresAt: z.string(),
  synthetic: z.boolean(),
  facts: z.array(
    z.object({
      kind: z.enum(personFieldKindIds),
      value: z.string().nullable(),
      absence: z.enum(absences).nullable(),
      certainty: z.enum(certainties),
      recordedAt: z.string(),
    }),
  ),
  sharing: copySharingSchema.optional().describe("only when the person wanted it"),
});
export type CopyDocument = Readonly<z.infer<typeof copyDocumentSchema>>;

/** What only the paper and the PIN slip hold, shown once. */
export const madeCopySchema = z.object({
  copy: copySchema,
  document: copyDocumentSchema,
  address: z.string().nullable().describe("what the QR code holds; null when no phone can reach this node"),
  secret: base64url(32),
  pin: z.string().regex(new RegExp(`^\\d{${pinLength}}$`)),
});
export type MadeCopy = Readonly<z.infer<typeof madeCopySchema>>;

/**
 * What a phone sends to be let in: neither the secret of the paper nor the PIN, only what is derived from them.
 * Source: platform/services/copies/README.md, "The seal".
 */
export const copyProofSchema = z.object({ lookup: base64url(16), proof: base64url(32) });
export type CopyProof = Readonly<z.infer<typeof copyProofSchema>>;

/** The copy as the node keeps it; only the phone can open it. */
export const sealedCopySchema = z.object({
  sealed: z.string(),
  expiresAt: z.string(),
  answersLeft: z.int().nonnegative(),
});
export type SealedCopy = Readonly<z.infer<typeof sealedCopySchema>>;

const longestSealed = Math.ceil((copyAnswerLimits.characters * 4 + 200) * 1.4);

/** Words from the phone, sealed there; the node cannot read them, a member with the organisation's key can. */
export const sendCopyAnswerSchema = copyProofSchema.extend({
  kind: z.enum(copyAnswerKinds),
  sealed: z
    .string()
    .max(longestSealed)
    .regex(/^[A-Za-z0-9_-]+$/),
});
export type SendCopyAnswer = Readonly<z.infer<typeof sendCopyAnswerSchema>>;

/** Something that a person sent back: a task for whoever works with them. */
export const copyAnswerSchema = z.object({
  id: z.string(),
  personId: z.string(),
  personLabel: z.string().describe('six characters of the person\'s id, said as "person 7f3a2c"'),
  reference: z.string(),
  kind: z.enum(copyAnswerKinds),
  at: z.string(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
});
export type CopyAnswer = Readonly<z.infer<typeof copyAnswerSchema>>;

export const openCopyAnswerSchema = copyAnswerSchema.extend({
  text: z.string().nullable().describe("null when it cannot be opened: it was not made with this copy's key"),
});
export type OpenCopyAnswer = Readonly<z.infer<typeof openCopyAnswerSchema>>;
