import { dataClasses, isUuidV7, tlpLabels } from "@suar/domain";
import { z } from "zod";

/** Everything that travels between two nodes. */
export const envelopeKinds = [
  "agreement_proposed",
  "agreement_accepted",
  "agreement_ended",
  "item_shared",
  "item_recalled",
  "acknowledgement",
  "consent_withdrawn",
  "correction",
  "referral_sent",
  "referral_answered",
  "referral_withdrawn",
  "withdrawal_answered",
] as const;
export type EnvelopeKind = (typeof envelopeKinds)[number];

/** Those that pass a person on, ask back what was passed on, and answer. */
export const referralKinds = [
  "referral_sent",
  "referral_answered",
  "referral_withdrawn",
  "withdrawal_answered",
] as const satisfies readonly EnvelopeKind[];
export type ReferralKind = (typeof referralKinds)[number];

const id = z.string().refine(isUuidV7);

/** The largest envelope in its text form. Characters, all of them ASCII. */
export const maxEnvelopeLength = 256 * 1024;

/** The largest content before it is sealed: canonical JSON in UTF-8. Bytes. */
export const maxContentBytes = 96 * 1024;

/** An envelope is good for this long after it was signed; then it is given up. Milliseconds. */
export const envelopeLifeMs = 14 * 24 * 60 * 60_000;

/** Two honest clocks may differ by this much. Milliseconds. */
export const clockSkewMs = 10 * 60_000;

/** The outside of an envelope: signed, readable by both nodes; times are milliseconds since 1970. */
export const envelopeSchema = z.strictObject({
  version: z.literal(1),
  id,
  kind: z.enum(envelopeKinds),
  issuer: id,
  audience: id,
  issued: z.int().nonnegative(),
  expires: z.int().nonnegative(),
  agreement: id.nullable(),
  sequence: z.int().nonnegative(),
  classes: z.array(z.enum(dataClasses)).max(dataClasses.length),
  tlp: z.enum(tlpLabels).nullable(),
  content: z
    .string()
    .max(maxEnvelopeLength)
    .regex(/^[A-Za-z0-9_.-]+$/),
});
export type Envelope = Readonly<z.infer<typeof envelopeSchema>>;

/** Why an envelope is not opened. Those before `other_audience` are said to nobody: see the README. */
export const envelopeRefusals = [
  "too_large",
  "malformed",
  "unknown_kind",
  "unknown_issuer",
  "bad_signature",
  "other_audience",
  "expired",
  "from_the_future",
] as const;
export type EnvelopeRefusal = (typeof envelopeRefusals)[number];
