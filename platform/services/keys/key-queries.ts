import type { Tx } from "@suar/database";
import { isUuidV7, SuarError, type Instant, type OrgId, type Role, type UserId } from "@suar/domain";

/** A member of the organisation, as far as keys go. */
export interface KeyMember {
  readonly userId: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  /** They have a pair of their own. */
  readonly hasPair: boolean;
  /** When they were given the newest version; null without it. */
  readonly grantedAt: Instant | null;
}

/** Everybody who has not left, by name. */
export async function listMembers(tx: Tx, orgId: OrgId): Promise<readonly KeyMember[]> {
  const newest = await newestVersion(tx, orgId);
  const rows = await tx
    .selectFrom("users as u")
    .leftJoin("member_keys as m", (join) =>
      join.onRef("m.org_id", "=", "u.org_id").onRef("m.user_id", "=", "u.user_id"),
    )
    .leftJoin("organisation_key_grants as g", (join) =>
      join
        .onRef("g.org_id", "=", "u.org_id")
        .onRef("g.user_id", "=", "u.user_id")
        .on("g.version", "=", newest?.version ?? 0),
    )
    .select(["u.user_id", "u.name", "u.roles", "m.public_key", "g.granted_at"])
    .where("u.org_id", "=", orgId)
    .where("u.disabled_at", "is", null)
    .orderBy("u.name")
    .orderBy("u.user_id")
    .execute();
  return rows.map((row) => ({
    userId: row.user_id,
    name: row.name,
    roles: row.roles,
    hasPair: row.public_key !== null,
    grantedAt: row.granted_at,
  }));
}

/** One member. Errors: `member.not_found`, also for one of another organisation. */
export async function findMember(tx: Tx, orgId: OrgId, userId: string): Promise<KeyMember> {
  const found = isUuidV7(userId) ? (await listMembers(tx, orgId)).find((one) => one.userId === userId) : undefined;
  if (found === undefined) throw new SuarError("member.not_found");
  return found;
}

/** The newest version of the organisation's key; `undefined` when there is none. */
export const newestVersion = (tx: Tx, orgId: OrgId): Promise<{ version: number; made_at: Instant } | undefined> =>
  tx
    .selectFrom("organisation_keys")
    .select(["version", "made_at"])
    .where("org_id", "=", orgId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
