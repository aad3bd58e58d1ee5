import { appendAudit, type Tx } from "@suar/database";
import { decide, instantOf, SuarError } from "@suar/domain";
import { openShare, sealShare } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findApprovals, findRequests, findShare } from "./recovery-queries.ts";

/**
 * Says, as a keeper who compared the code by voice, that somebody may come back. The keeper's share is sealed to the
 * request, when the person is one who holds the key. Two different keepers are needed.
 * Errors: `session.forbidden`; `recovery.not_found` for a request that is over, or for somebody who is no keeper;
 * `recovery.own`; `recovery.approved_before`; `key.locked` when the keeper's session carries no key.
 */
export async function approveRecovery(
  tx: Tx,
  actor: Actor,
  input: { readonly id: string },
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "recovery.approve"), "recovery.approve");
  const { orgId, userId, memberKey } = actor;
  const share = await findShare(tx, actor);
  const [request] = await findRequests(tx, { orgId, requestId: input.id }, now);
  if (share === undefined || request === undefined) throw new SuarError("recovery.not_found");
  if (request.userId === userId) throw new SuarError("recovery.own");
  const approvals = (await findApprovals(tx, orgId)).filter(({ requestId }) => requestId === input.id);
  if (approvals.some((one) => one.userId === userId)) throw new SuarError("recovery.approved_before");
  if (memberKey === undefined) throw new SuarError("key.locked");
  const { set_id: setId } = share;
  const opened = openShare(memberKey, share.sealed, { orgId, setId, to: userId, of: userId });
  const needsKey = decide(request, "key.use").allowed;
  const sealed = sealShare(opened, request.publicKey, { orgId, setId, to: input.id, of: userId });
  await tx
    .insertInto("recovery_approvals")
    .values({
      org_id: orgId,
      request_id: input.id,
      user_id: userId,
      set_id: setId,
      sealed: needsKey ? sealed : null,
      at: instantOf(now),
    })
    .execute();
  const subject = { kind: "recovery", id: input.id };
  const details = { for: request.userId };
  await appendAudit(tx, { orgId, actor: userId, action: "recovery.approved", subject, details });
}
