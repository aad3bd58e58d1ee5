import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type OrgId, type UserId } from "@suar/domain";
import type { Selectable } from "kysely";

/** A person of an organisation, also one who left. */
export type MemberRow = Selectable<Schema["users"]>;

/**
 * One person of the organisation, the row locked for a change.
 * Errors: `member.not_found`, also for people of other organisations.
 */
export async function lockMember(tx: Tx, orgId: OrgId, id: string): Promise<MemberRow> {
  const row = isUuidV7(id)
    ? await tx
        .selectFrom("users")
        .selectAll()
        .where("org_id", "=", orgId)
        .where("user_id", "=", id as UserId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new SuarError("member.not_found");
  return row;
}

/**
 * Called before an administrator stops being one. Changes of an organisation's administrators wait for each other on its
 * row, so that two who go at once do not leave it without any.
 * Errors: `member.last_administrator`.
 */
export async function requireAnotherAdministrator(tx: Tx, orgId: OrgId, leaving: UserId): Promise<void> {
  await tx.selectFrom("organisations").select("org_id").where("org_id", "=", orgId).forUpdate().execute();
  const people = await tx
    .selectFrom("users")
    .select("roles")
    .where("org_id", "=", orgId)
    .where("user_id", "!=", leaving)
    .where("disabled_at", "is", null)
    .execute();
  if (!people.some(({ roles }) => roles.includes("administrator"))) throw new SuarError("member.last_administrator");
}
