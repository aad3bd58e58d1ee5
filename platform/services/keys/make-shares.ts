import type { Tx } from "@suar/database";
import { instantOf, type OrgId, type UserId } from "@suar/domain";
import {
  keepersPublicKey,
  makeKeepersKey,
  sealShare,
  sealToKeepers,
  splitKeepersKey,
  type OrganisationKeys,
} from "../keyring/index.ts";
import { makeId } from "../sessions/index.ts";

/** A keeper and the public half that their share is sealed to. */
export interface Keeper {
  readonly userId: UserId;
  readonly publicKey: string;
}

/**
 * Makes the keepers of an organisation's key anew: a new common pair, every version in use sealed to it, a share sealed
 * to each keeper. Shares from before are worth nothing afterwards, and neither are approvals that used them.
 */
export async function makeShares(
  tx: Tx,
  keys: OrganisationKeys,
  keepers: readonly Keeper[],
  madeBy: UserId,
): Promise<void> {
  const { orgId } = keys;
  const common = makeKeepersKey();
  const publicKey = keepersPublicKey(common);
  const shares = await splitKeepersKey(common, keepers.length);
  const setId = makeId<string>();
  await dropShares(tx, orgId);
  await tx
    .insertInto("key_keepers")
    .values({ org_id: orgId, set_id: setId, public_key: publicKey, made_by: madeBy, made_at: instantOf(Date.now()) })
    .execute();
  const rows = keepers.flatMap(({ userId, publicKey: own }, index) => {
    const share = shares[index];
    if (share === undefined) return [];
    const sealed = sealShare(share, own, { orgId, setId, to: userId, of: userId });
    return [{ org_id: orgId, set_id: setId, user_id: userId, sealed }];
  });
  await tx.insertInto("key_shares").values(rows).execute();
  for (const key of keys.all) {
    await tx
      .updateTable("organisation_keys")
      .set({ sealed_to_keepers: sealToKeepers(orgId, key, publicKey) })
      .where("org_id", "=", orgId)
      .where("version", "=", key.version)
      .execute();
  }
}

/** Takes the shares away from everybody. */
export async function dropShares(tx: Tx, orgId: OrgId): Promise<void> {
  await tx.deleteFrom("key_keepers").where("org_id", "=", orgId).execute();
  await tx.updateTable("organisation_keys").set({ sealed_to_keepers: null }).where("org_id", "=", orgId).execute();
}

/** The present keepers who still have a pair of their own. */
export const listKeepers = async (tx: Tx, orgId: OrgId): Promise<readonly Keeper[]> => {
  const rows = await tx
    .selectFrom("key_shares as s")
    .innerJoin("key_keepers as k", (join) => join.onRef("k.org_id", "=", "s.org_id").onRef("k.set_id", "=", "s.set_id"))
    .innerJoin("member_keys as m", (join) =>
      join.onRef("m.org_id", "=", "s.org_id").onRef("m.user_id", "=", "s.user_id"),
    )
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "s.org_id").onRef("u.user_id", "=", "s.user_id"))
    .select(["s.user_id", "m.public_key"])
    .where("s.org_id", "=", orgId)
    .where("u.disabled_at", "is", null)
    .orderBy("s.user_id")
    .execute();
  return rows.map((row) => ({ userId: row.user_id, publicKey: row.public_key }));
};
