import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type EnvelopeId } from "@suar/domain";
import { clockSkewMs, retryDelayMs } from "@suar/exchange";
import { randomInt } from "node:crypto";
import type { Acknowledgement } from "./acknowledgement.ts";
import type { PartnerRecord } from "./partner-queries.ts";

/** What a partner said about an envelope of ours, and what its clock showed. Milliseconds since 1970. */
export interface PartnerAnswer extends Pick<Acknowledgement, "outcome" | "reason"> {
  readonly partnerTime: number;
  /** Whether it is tried again by itself, should the partner have said "later". */
  readonly isReached: boolean;
}

const share = (): number => randomInt(0, 2 ** 32) / 2 ** 32;

/** Keeps a partner's answer beside the envelope. An answer to one that is done, or to none of ours, changes nothing. */
export async function recordAnswer(
  tx: Tx,
  { org_id, partner_id }: PartnerRecord,
  envelope: EnvelopeId,
  { outcome, reason, partnerTime, isReached }: PartnerAnswer,
  now: number,
  random: () => number = share,
): Promise<void> {
  const row = await tx
    .selectFrom("outbox")
    .select(["kind", "item_id", "attempts", "state"])
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .where("envelope_id", "=", envelope)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.state === "delivered" || row.state === "refused") return;
  const at = instantOf(now);
  const isOff = Math.abs(partnerTime - now) > clockSkewMs;
  const next = isReached ? instantOf(now + retryDelayMs(Math.max(1, row.attempts), random())) : null;
  await tx
    .updateTable("outbox")
    .set({
      ...(outcome === "later"
        ? { next_attempt_at: next }
        : { state: outcome === "taken" ? "delivered" : "refused", finished_at: at, next_attempt_at: null }),
      reason,
      partner_time: isOff ? instantOf(partnerTime) : null,
    })
    .where("org_id", "=", org_id)
    .where("envelope_id", "=", envelope)
    .execute();
  if (outcome === "refused") {
    const subject = { kind: "envelope", id: envelope };
    const details = { partner: partner_id, kind: row.kind, reason: reason ?? "" };
    await appendAudit(tx, { orgId: org_id, actor: null, action: "envelope.refused_there", subject, details });
  }
  if (outcome !== "taken" || row.item_id === null) return;
  const isRecall = row.kind === "item_recalled" || row.kind === "consent_withdrawn";
  if (!isRecall && row.kind !== "item_shared") return;
  await tx
    .updateTable("shared_items")
    .set(isRecall ? { recall_confirmed_at: at } : { arrived_at: at })
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .where("item_id", "=", row.item_id)
    .execute();
  if (!isRecall) return;
  const subject = { kind: "shared_item", id: row.item_id };
  const details = { partner: partner_id };
  await appendAudit(tx, { orgId: org_id, actor: null, action: "shared_item.recall_confirmed", subject, details });
}
