import type { Tx } from "@suar/database";
import type { InboxView, OutboxView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** What goes out and what came in, newest first, at most 100 of each. Acknowledgements are not shown. */
export async function listMail(
  tx: Tx,
  actor: Actor,
): Promise<{ readonly outbox: OutboxView[]; readonly inbox: InboxView[] }> {
  authorize(may(actor, "partner.read"), "partner.read");
  const outbox = await tx
    .selectFrom("outbox as o")
    .innerJoin("partners as p", (join) =>
      join.onRef("p.org_id", "=", "o.org_id").onRef("p.partner_id", "=", "o.partner_id"),
    )
    .select(["o.envelope_id", "o.kind", "o.state", "o.created_at", "o.attempts", "o.next_attempt_at"])
    .select(["o.reason", "o.partner_time", "p.name", "p.state as partner_state"])
    .where("o.org_id", "=", actor.orgId)
    .where("o.kind", "!=", "acknowledgement")
    .orderBy("o.created_at", "desc")
    .orderBy("o.envelope_id", "desc")
    .limit(100)
    .execute();
  const inbox = await tx
    .selectFrom("inbox as i")
    .innerJoin("partners as p", (join) =>
      join.onRef("p.org_id", "=", "i.org_id").onRef("p.partner_id", "=", "i.partner_id"),
    )
    .select(["i.envelope_id", "i.kind", "i.received_at", "i.reason", "p.name"])
    .where("i.org_id", "=", actor.orgId)
    .orderBy("i.received_at", "desc")
    .orderBy("i.envelope_id", "desc")
    .limit(100)
    .execute();
  const maySend = may(actor, "shared_item.send");
  return {
    outbox: outbox.map((row) => ({
      id: row.envelope_id,
      partner: row.name,
      kind: row.kind,
      state: row.state,
      createdAt: row.created_at,
      attempts: row.attempts,
      nextAttemptAt: row.next_attempt_at,
      reason: row.reason,
      partnerTime: row.partner_time,
      may: {
        resend: maySend && row.partner_state === "paired" && (row.state === "given_up" || row.state === "waiting"),
      },
    })),
    inbox: inbox.map((row) => ({
      id: row.envelope_id,
      partner: row.name,
      kind: row.kind,
      receivedAt: row.received_at,
      reason: row.reason,
    })),
  };
}
