import type { Database } from "@suar/database";
import { instantOf, type OrgId, type Role } from "@suar/domain";
import { createOrganisationKeys, MemberKey, openGrant, storeGrant } from "../../keyring/index.ts";
import type { Actor } from "../../sessions/index.ts";
import { buildActor } from "../../sessions/testing/index.ts";

/** A signed-in person whose session carries their key, without a password and its 90 ms. */
export type KeyedActor = Actor & { readonly memberKey: MemberKey };

/**
 * A person of a new organisation, or of the organisation of `colleague`, whose grant they then share (`granted: false`
 * leaves them without). The first person of a new organisation makes its key.
 */
export async function buildKeyedActor(
  database: Pick<Database, "transaction">,
  {
    role = "supervisor",
    colleague,
    granted = true,
    name,
    memberKey = MemberKey.make(),
  }: {
    readonly role?: Role;
    readonly colleague?: KeyedActor;
    readonly granted?: boolean;
    readonly name?: string;
    readonly memberKey?: MemberKey;
  } = {},
): Promise<KeyedActor> {
  const orgId: OrgId | undefined = colleague?.orgId;
  const plain = await buildActor(database, {
    role,
    ...(orgId === undefined ? {} : { orgId }),
    ...(name === undefined ? {} : { name }),
  });
  const actor: KeyedActor = { ...plain, memberKey };
  const { publicKey } = actor.memberKey;
  await database.transaction(async (tx) => {
    const row = { org_id: actor.orgId, user_id: actor.userId, public_key: publicKey, made_at: instantOf(Date.now()) };
    await tx.insertInto("member_keys").values(row).execute();
    if (!granted) return;
    if (colleague === undefined) return createOrganisationKeys(tx, actor);
    const grants = await tx
      .selectFrom("organisation_key_grants")
      .select(["version", "sealed"])
      .where("org_id", "=", colleague.orgId)
      .where("user_id", "=", colleague.userId)
      .execute();
    for (const grant of grants) {
      const key = openGrant(colleague, colleague.memberKey, grant);
      await storeGrant(tx, { ...actor, publicKey }, key, colleague.userId);
    }
  });
  return actor;
}
