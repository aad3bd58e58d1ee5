import { json, type Database } from "@suar/database";
import { instantOf, type OrgId, type Role, type SessionId, type UserId } from "@suar/domain";
import type { Actor } from "../actor.ts";
import { makeId } from "../make-id.ts";

/**
 * A person of a new organisation, or of `orgId`'s, as the actor of an operation under test. The organisation and the
 * person are rows; the password is nobody's.
 */
export async function buildActor(
  database: Pick<Database, "transaction">,
  { role = "analyst", orgId, name = "Test Person" }: { role?: Role; orgId?: OrgId; name?: string } = {},
): Promise<Actor> {
  const at = instantOf(Date.now());
  const actor = {
    orgId: orgId ?? makeId<OrgId>(),
    userId: makeId<UserId>(),
    sessionId: makeId<SessionId>(),
    name,
    roles: [role],
  };
  await database.transaction(async (tx) => {
    if (orgId === undefined) {
      await tx
        .insertInto("organisations")
        .values({ org_id: actor.orgId, name: "Test office", created_at: at })
        .execute();
    }
    await tx
      .insertInto("users")
      .values({
        org_id: actor.orgId,
        user_id: actor.userId,
        name,
        email: `${actor.userId}@test.example`,
        roles: json([role]),
        password_hash: "none",
        created_at: at,
      })
      .execute();
  });
  return actor;
}
