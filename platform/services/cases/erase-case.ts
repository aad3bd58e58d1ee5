import { appendAudit, dropCaseTokens, recordErasure, type Tx } from "@suar/database";
import type { CaseId, ErasePerson, OrgId, UserId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayEraseAny, mayEraseCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";

/**
 * Erases a case for good: its key is destroyed, so that what a backup still holds of it opens for nobody, and every row of
 * it goes. Its people and contacts stay: they are erased by themselves. Removed cases can be erased too.
 * Errors: `case.not_found`; `session.forbidden` for a case of colleagues, unless the actor is a supervisor.
 */
export async function eraseCase(
  tx: Tx,
  actor: Actor,
  { id, reason }: ErasePerson & { readonly id: string },
): Promise<void> {
  authorize(mayEraseAny(actor), "case.erase");
  const row = await findCase(tx, actor, id, { lock: true, withRemoved: true });
  authorize(mayEraseCase(actor, row), "case.erase");
  await erase(tx, { orgId: actor.orgId, caseId: row.case_id, by: actor.userId, reason });
}

/** Erases without asking: for what has run out. `by` is null when the node itself does it. */
export async function erase(
  tx: Tx,
  {
    orgId,
    caseId,
    by,
    reason,
  }: { readonly orgId: OrgId; readonly caseId: CaseId; readonly by: UserId | null; readonly reason: string },
): Promise<void> {
  await dropCaseTokens(tx, { orgId, column: "case_id", id: caseId });
  await tx.deleteFrom("cases").where("org_id", "=", orgId).where("case_id", "=", caseId).execute();
  await recordErasure(tx, { orgId, kind: "case", id: caseId });
  const subject = { kind: "case", id: caseId };
  await appendAudit(tx, { orgId, actor: by, action: "case.erased", subject, details: { reason } });
}
