import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type Copy } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWithdrawCopy } from "./copy-policy.ts";
import { findCopy, presentCopy } from "./copy-queries.ts";

/**
 * Shuts a copy: paper and PIN open nothing from now on, and what was sealed is gone. The paper itself stays with the person.
 * Doing it again changes nothing. Errors: `session.forbidden`, `copy.not_found`.
 */
export async function withdrawCopy(tx: Tx, actor: Actor, copyId: string, now = Date.now()): Promise<Copy> {
  authorize(mayWithdrawCopy(actor), "copy.withdraw");
  const { copy_id, withdrawn_at } = await findCopy(tx, actor, copyId);
  if (withdrawn_at === null) {
    await tx
      .updateTable("copies")
      .set({ withdrawn_at: instantOf(now), sealed: null })
      .where("org_id", "=", actor.orgId)
      .where("copy_id", "=", copy_id)
      .execute();
    const subject = { kind: "copy", id: copy_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "copy.withdrawn", subject, details: {} });
  }
  return presentCopy(await findCopy(tx, actor, copyId), now);
}
