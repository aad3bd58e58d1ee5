import { appendAudit, type Tx } from "@suar/database";
import { decide, SuarError, type UserId } from "@suar/domain";
import { dropGrants, findPublicKey, openKeys, storeGrant, type OrganisationKeys } from "../keyring/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findMember } from "./key-queries.ts";

/**
 * Gives the organisation's key to a colleague for as long as a further role of theirs holds; `takeKeyBack` ends it.
 * Returns whether it could and had to: not when the lender's session does not carry the key, and not when the colleague
 * has it already or has no pair of their own yet.
 */
export async function lendKey(tx: Tx, lender: Actor, to: UserId): Promise<boolean> {
  const { orgId } = lender;
  const keys = await keysOf(tx, lender);
  const member = await findMember(tx, orgId, to);
  const publicKey = await findPublicKey(tx, { orgId, userId: to });
  if (keys === undefined || publicKey === undefined || member.grantedAt !== null) return false;
  for (const key of keys.all) await storeGrant(tx, { orgId, userId: to, publicKey }, key, lender.userId);
  const subject = { kind: "key", id: orgId };
  const details = { version: keys.current.version, to, lent: true };
  await appendAudit(tx, { orgId, actor: lender.userId, action: "key.granted", subject, details });
  return true;
}

/**
 * Takes back what was lent, unless the colleague's own roles entitle them by now. Whoever copied the key still has it:
 * changing it afterwards keeps what is written later from them. `by` is null when the time was over.
 */
export async function takeKeyBack(
  tx: Tx,
  { orgId, userId }: Pick<Actor, "orgId" | "userId">,
  by: UserId | null,
): Promise<void> {
  const own = await tx
    .selectFrom("users")
    .select("roles")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (own !== undefined && decide({ orgId, userId, roles: own.roles }, "key.use").allowed) return;
  await dropGrants(tx, { orgId, userId }, by);
}

async function keysOf(tx: Tx, actor: Actor): Promise<OrganisationKeys | undefined> {
  try {
    return decide(actor, "key.grant").allowed ? await openKeys(tx, actor) : undefined;
  } catch (error) {
    if (error instanceof SuarError && (error.code === "key.locked" || error.code === "key.not_granted"))
      return undefined;
    throw error;
  }
}
