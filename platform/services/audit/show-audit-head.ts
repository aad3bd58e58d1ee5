import { appendAudit, printHead, type Tx } from "@suar/database";
import type { AuditHead } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/**
 * The head of the trail for paper, and the entry that it was shown: who keeps the paper elsewhere can later prove
 * everything up to the number on it.
 * Errors: `session.forbidden`.
 */
export async function showAuditHead(tx: Tx, actor: Actor): Promise<AuditHead> {
  authorize(may(actor, "audit.verify"), "audit.verify");
  const { orgId, userId } = actor;
  const subject = { kind: "organisation", id: orgId };
  await appendAudit(tx, { orgId, actor: userId, action: "audit.head_shown", subject });
  const head = await tx
    .selectFrom("audit_heads as h")
    .innerJoin("organisations as o", "o.org_id", "h.org_id")
    .select(["h.seq", "h.hash", "h.at", "o.name"])
    .where("h.org_id", "=", orgId)
    .executeTakeFirstOrThrow();
  return { organisation: head.name, seq: head.seq, printed: printHead(head), at: head.at };
}
