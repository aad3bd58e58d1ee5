import { appendAudit, type Tx } from "@suar/database";
import type { UserId } from "@suar/domain";
import type { KeyHolder } from "./member-key.ts";

/**
 * Takes the organisation's key from a member, whose own pair stays: for somebody whose new roles do not read identities.
 * What they saw they know; only changing the key keeps later data from somebody who copied it. Returns whether they had it.
 */
export async function dropGrants(tx: Tx, { orgId, userId }: KeyHolder, by: UserId | null): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("organisation_key_grants")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  const subject = { kind: "key", id: orgId };
  await appendAudit(tx, { orgId, actor: by, action: "key.revoked", subject, details: { from: userId } });
  return true;
}

/** Takes everything of a member who leaves: grants, own pair, wraps, and their share as a keeper. */
export async function dropMemberKey(tx: Tx, holder: KeyHolder, by: UserId): Promise<void> {
  const { orgId, userId } = holder;
  await dropGrants(tx, holder, by);
  await tx.deleteFrom("member_keys").where("org_id", "=", orgId).where("user_id", "=", userId).execute();
}
