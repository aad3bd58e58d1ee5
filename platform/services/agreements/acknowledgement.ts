import { exchangeReasons, isUuidV7, type EnvelopeId, type ExchangeReason } from "@suar/domain";
import { signEnvelope } from "@suar/exchange";
import { z } from "zod";
import { makeId } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { cardOf, type PartnerRecord } from "./partner-queries.ts";

/** What an acknowledgement says: the envelope took effect, never will, or may when it comes again. */
export const acknowledgementSchema = z.strictObject({
  envelope: z.string().refine(isUuidV7),
  outcome: z.enum(["taken", "refused", "later"]),
  reason: z.enum(exchangeReasons).nullable(),
});
export type Acknowledgement = Readonly<z.infer<typeof acknowledgementSchema>>;

/** Reasons that may pass: the sender tries again. All others are the last word. */
const passing: readonly ExchangeReason[] = [
  "too_old",
  "from_the_future",
  "agreement_unknown",
  "item_unknown",
  "not_approved",
  "not_started",
  "over_quota",
  "no_key_yet",
];

/** What is answered for a reason; null is success. */
export const outcomeOf = (reason: ExchangeReason | null): Acknowledgement["outcome"] =>
  reason === null ? "taken" : passing.includes(reason) ? "later" : "refused";

/** A signed answer to an envelope of a partner; its time is our clock. */
export async function signAcknowledgement(
  desk: ExchangeDesk,
  partner: PartnerRecord,
  { envelope, reason }: { readonly envelope: string; readonly reason: ExchangeReason | null },
  now: number,
): Promise<string> {
  const { sealing } = cardOf(partner);
  const content: Acknowledgement = { envelope, outcome: outcomeOf(reason), reason };
  const draft = {
    id: makeId<EnvelopeId>(),
    kind: "acknowledgement",
    issuer: partner.org_id,
    audience: partner.party_id,
    agreement: null,
    sequence: 0,
    classes: [],
    tlp: null,
    content,
  } as const;
  return signEnvelope(draft, { now, key: desk.keys.signing, to: sealing });
}
