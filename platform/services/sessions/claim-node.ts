import { appendAudit, type Database } from "@suar/database";
import { instantOf, type ClaimNode, type OrgId } from "@suar/domain";
import { newMemberKey, settleMemberKey } from "../keyring/index.ts";
import type { Device } from "../proofs/index.ts";
import { addMember } from "./add-member.ts";
import { makeId } from "./make-id.ts";
import { requireClaim, spendClaim } from "./open-claim.ts";
import { hashPassword } from "./password.ts";
import { requireGoodPassword } from "./require-good-password.ts";
import { startSession, type StartedSession } from "./start-session.ts";

/**
 * Makes an organisation and its administrator for whoever holds a one-time link, and signs them in: the node's first by
 * the link of the terminal, a further one by a link of `suar organisation add`. The link is spent by it.
 * Errors: `password.weak`; `session.link_used` when the link is wrong, too old or used.
 */
export async function claimNode(
  transaction: Database["transaction"],
  input: ClaimNode & { readonly device: Device },
  now = Date.now(),
): Promise<StartedSession> {
  await transaction((tx) => requireClaim(tx, input.token, now));
  requireGoodPassword(input.password, [input.organisation, input.name, input.email]);
  const [passwordHash, ready] = await Promise.all([hashPassword(input.password), newMemberKey(input.password)]);
  return transaction(async (tx) => {
    const claim = await requireClaim(tx, input.token, now);
    const orgId = claim.kind === "node" ? makeId<OrgId>() : claim.orgId;
    const organisation = { org_id: orgId, name: input.organisation, created_at: instantOf(now) };
    await tx.insertInto("organisations").values(organisation).execute();
    const { name, email } = input;
    const userId = await addMember(
      tx,
      { orgId, name, email, roles: ["administrator", "supervisor"], passwordHash },
      now,
    );
    await spendClaim(tx, claim, now);
    const action = claim.kind === "node" ? "node.claimed" : "organisation.claimed";
    const subject = { kind: "organisation", id: orgId };
    await appendAudit(tx, { orgId, actor: userId, action, subject, details: {} });
    const memberKey = await settleMemberKey(tx, { orgId, userId }, ready);
    return startSession(tx, { orgId, userId, device: input.device, memberKey, now });
  });
}
