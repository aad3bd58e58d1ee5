import type { Tx } from "@suar/database";
import {
  instantOf,
  type AgreementId,
  type DataClass,
  type EnvelopeId,
  type SharedItemId,
  type TlpLabel,
} from "@suar/domain";
import { signEnvelope, type EnvelopeKind } from "@suar/exchange";
import { makeId } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { cardOf, isReached, type PartnerRecord } from "./partner-queries.ts";

/** What is to be said to a partner. */
export interface Message {
  readonly kind: EnvelopeKind;
  readonly content: unknown;
  readonly agreement?: AgreementId | null;
  readonly item?: SharedItemId;
  readonly classes?: readonly DataClass[];
  readonly tlp?: TlpLabel | null;
}

/**
 * Signs a message and puts it into the outbox, in the transaction of what it tells: both stand or fall together. The
 * number of the envelope is the partner's next.
 */
export async function queueEnvelope(
  tx: Tx,
  desk: ExchangeDesk,
  partner: PartnerRecord,
  { kind, content, agreement = null, item, classes = [], tlp = null }: Message,
  now: number,
): Promise<{ readonly id: EnvelopeId; readonly sequence: number }> {
  const { org_id, partner_id } = partner;
  const { sequence } = await tx
    .updateTable("partners")
    .set((eb) => ({ sequence: eb("sequence", "+", 1) }))
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .returning("sequence")
    .executeTakeFirstOrThrow();
  const id = makeId<EnvelopeId>();
  const { sealing } = cardOf(partner);
  const draft = {
    id,
    kind,
    issuer: org_id,
    audience: partner.party_id,
    agreement,
    sequence,
    classes: [...classes],
    tlp,
    content,
  };
  const at = instantOf(now);
  await tx
    .insertInto("outbox")
    .values({
      org_id,
      envelope_id: id,
      partner_id,
      kind,
      agreement_id: agreement,
      item_id: item ?? null,
      envelope: await signEnvelope(draft, { now, key: desk.keys.signing, to: sealing }),
      state: "waiting",
      created_at: at,
      next_attempt_at: isReached(partner, desk) ? at : null,
    })
    .execute();
  return { id, sequence };
}
