import type { Instant, OrgId, UserId } from "@suar/domain";
import type { Tx } from "../schema.ts";

/** A row in each of the keys' tables; what is sealed is not, for nobody opens it. */
export async function fillKeys(
  tx: Tx,
  { org_id, user_id, at, idOf }: { org_id: OrgId; user_id: UserId; at: Instant; idOf: (n: number) => string },
): Promise<void> {
  const member = { org_id, user_id };
  const set = { org_id, set_id: idOf(801) };
  const request = { org_id, request_id: idOf(802) };
  const sealed = "synthetic";
  await tx
    .insertInto("member_keys")
    .values({ ...member, public_key: sealed, made_at: at })
    .execute();
  await tx
    .insertInto("member_key_wraps")
    .values({ ...member, method: "passphrase", credential_id: "", salt: sealed, sealed, made_at: at })
    .execute();
  await tx
    .insertInto("organisation_keys")
    .values({ org_id, version: 1, public_key: sealed, made_by: user_id, made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto("organisation_key_grants")
    .values({ ...member, version: 1, sealed, granted_by: user_id, granted_at: at })
    .execute();
  await tx
    .insertInto("key_offers")
    .values({ org_id, offer_id: idOf(803), version: 1, sealed, offered_by: user_id, offered_at: at })
    .execute();
  await tx
    .insertInto("key_keepers")
    .values({ ...set, public_key: sealed, made_by: user_id, made_at: at })
    .execute();
  await tx
    .insertInto("key_shares")
    .values({ ...set, user_id, sealed })
    .execute();
  await tx
    .insertInto("recovery_requests")
    .values({
      ...request,
      user_id,
      secret_hash: sealed,
      public_key: sealed,
      sealed_private: sealed,
      asked_at: at,
      expires_at: at,
    })
    .execute();
  await tx
    .insertInto("recovery_approvals")
    .values({ ...request, ...set, user_id, at })
    .execute();
  await tx
    .insertInto("key_rotations")
    .values({ org_id, version: 2, started_by: user_id, started_at: at, moved_at: at })
    .execute();
}
