import { appendAudit, type Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findRequests, findShare } from "./recovery-queries.ts";

/**
 * Stops a request to come back: a keeper whom the code or the voice did not convince, or the person themselves, who is
 * signed in and asked for nothing.
 * Errors: `session.forbidden`; `recovery.not_found`.
 */
export async function refuseRecovery(
  tx: Tx,
  actor: Actor,
  input: { readonly id: string },
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "recovery.refuse"), "recovery.refuse");
  const { orgId, userId } = actor;
  const [request] = await findRequests(tx, { orgId, requestId: input.id }, now);
  const isKeeper = (await findShare(tx, actor)) !== undefined;
  if (request === undefined || (!isKeeper && request.userId !== userId)) throw new SuarError("recovery.not_found");
  await tx.deleteFrom("recovery_requests").where("org_id", "=", orgId).where("request_id", "=", input.id).execute();
  const subject = { kind: "recovery", id: input.id };
  const details = { for: request.userId };
  await appendAudit(tx, { orgId, actor: userId, action: "recovery.refused", subject, details });
}
