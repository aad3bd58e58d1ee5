import { appendAudit, json, type Database, type Tx } from "@suar/database";
import { SuarError, instantOf, type ClaimNode, type OrgId, type UserId } from "@suar/domain";
import { timingSafeEqual } from "node:crypto";
import { makeId } from "./make-id.ts";
import { normalEmail } from "./normal-email.ts";
import { hashPassword } from "./password.ts";
import { hashToken } from "./session-token.ts";
import { startSession, type StartedSession } from "./start-session.ts";

/**
 * Makes the first organisation and its administrator for whoever holds the one-time link of the terminal, and signs
 * them in. The link is spent by it.
 * Errors: `session.link_used` when the link is wrong, too old, or the node has an administrator already.
 */
export async function claimNode(
  transaction: Database["transaction"],
  input: ClaimNode,
  now = Date.now(),
): Promise<StartedSession> {
  await transaction((tx) => requireOpenClaim(tx, input.token, now));
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await requireOpenClaim(tx, input.token, now);
    const orgId = makeId<OrgId>();
    const userId = makeId<UserId>();
    const at = instantOf(now);
    await tx.insertInto("organisations").values({ org_id: orgId, name: input.organisation, created_at: at }).execute();
    await tx
      .insertInto("users")
      .values({
        org_id: orgId,
        user_id: userId,
        name: input.name,
        email: normalEmail(input.email),
        roles: json(["administrator", "supervisor"]),
        password_hash: passwordHash,
        created_at: at,
      })
      .execute();
    await tx.updateTable("node").set({ claimed_at: at, claim_token_hash: null, claim_expires_at: null }).execute();
    const subject = { kind: "organisation", id: orgId };
    await appendAudit(tx, { orgId, actor: userId, action: "node.claimed", subject, details: {} });
    return startSession(tx, { orgId, userId, now });
  });
}

/** Locks the node's row, so that of two people with the same link one is first. */
async function requireOpenClaim(tx: Tx, token: string, now: number): Promise<void> {
  const node = await tx
    .selectFrom("node")
    .select(["claim_token_hash", "claim_expires_at", "claimed_at"])
    .forUpdate()
    .executeTakeFirst();
  const isOpen =
    node !== undefined &&
    node.claimed_at === null &&
    node.claim_token_hash !== null &&
    node.claim_expires_at !== null &&
    now < Date.parse(node.claim_expires_at) &&
    timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(node.claim_token_hash));
  if (!isOpen) throw new SuarError("session.link_used");
}
