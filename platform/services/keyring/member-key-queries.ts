import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import type { KeyHolder } from "./member-key.ts";
import type { MemberKeyWrap } from "./wrap-member-key.ts";

/** The member's public half; `undefined` when they have no key yet. */
export async function findPublicKey(tx: Tx, { orgId, userId }: KeyHolder): Promise<string | undefined> {
  const row = await tx
    .selectFrom("member_keys")
    .select("public_key")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.public_key;
}

/** One wrap of the member's key: the passphrase's, or a passkey's. */
export async function findWrap(
  tx: Tx,
  { orgId, userId }: KeyHolder,
  { method, credentialId }: Pick<MemberKeyWrap, "method" | "credentialId">,
): Promise<Pick<MemberKeyWrap, "salt" | "sealed"> | undefined> {
  return tx
    .selectFrom("member_key_wraps")
    .select(["salt", "sealed"])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("method", "=", method)
    .where("credential_id", "=", credentialId)
    .executeTakeFirst();
}

/** Keeps a wrap; an earlier one of the same passphrase or passkey is replaced. */
export async function storeWrap(tx: Tx, { orgId, userId }: KeyHolder, wrap: MemberKeyWrap): Promise<void> {
  const { method, credentialId, salt, sealed } = wrap;
  const change = { salt, sealed, made_at: instantOf(Date.now()) };
  await tx
    .insertInto("member_key_wraps")
    .values({ org_id: orgId, user_id: userId, method, credential_id: credentialId, ...change })
    .onConflict((conflict) => conflict.columns(["org_id", "user_id", "method", "credential_id"]).doUpdateSet(change))
    .execute();
}
