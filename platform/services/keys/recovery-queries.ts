import type { Tx } from "@suar/database";
import { instantOf, isUuidV7, type Instant, type OrgId, type Role, type UserId } from "@suar/domain";

/** A request that still lives, with the person it would bring back. */
export interface OpenRequest {
  readonly orgId: OrgId;
  readonly requestId: string;
  readonly userId: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly publicKey: string;
  readonly sealedPrivate: string;
  readonly secretHash: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
}

/** Requests that still live: of an organisation, or of one id in whatever organisations know its person. */
export async function findRequests(
  tx: Tx,
  wanted: { readonly orgId?: OrgId; readonly requestId?: string },
  now: number,
): Promise<readonly OpenRequest[]> {
  const { orgId, requestId } = wanted;
  if (requestId !== undefined && !isUuidV7(requestId)) return [];
  let query = tx
    .selectFrom("recovery_requests as r")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "r.org_id").onRef("u.user_id", "=", "r.user_id"))
    .selectAll("r")
    .select(["u.name", "u.roles"])
    .where("r.expires_at", ">", instantOf(now))
    .where("u.disabled_at", "is", null)
    .orderBy("r.asked_at")
    .forUpdate("r");
  if (orgId !== undefined) query = query.where("r.org_id", "=", orgId);
  if (requestId !== undefined) query = query.where("r.request_id", "=", requestId);
  const rows = await query.execute();
  return rows.map((row) => ({
    orgId: row.org_id,
    requestId: row.request_id,
    userId: row.user_id,
    name: row.name,
    roles: row.roles,
    publicKey: row.public_key,
    sealedPrivate: row.sealed_private,
    secretHash: row.secret_hash,
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
  }));
}

/** A keeper's yes. */
export interface Approval {
  readonly requestId: string;
  readonly userId: UserId;
  readonly setId: string;
  /** The share, sealed to the request; null where the person needs no key. */
  readonly sealed: string | null;
}

/** All approvals of an organisation's requests that still count. */
export async function findApprovals(tx: Tx, orgId: OrgId): Promise<readonly Approval[]> {
  const rows = await tx
    .selectFrom("recovery_approvals")
    .select(["request_id", "user_id", "set_id", "sealed"])
    .where("org_id", "=", orgId)
    .orderBy("at")
    .execute();
  return rows.map((row) => ({
    requestId: row.request_id,
    userId: row.user_id,
    setId: row.set_id,
    sealed: row.sealed,
  }));
}

/** A keeper's own share. */
export const findShare = (
  tx: Tx,
  { orgId, userId }: { readonly orgId: OrgId; readonly userId: UserId },
): Promise<{ set_id: string; sealed: string } | undefined> =>
  tx
    .selectFrom("key_shares")
    .select(["set_id", "sealed"])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
