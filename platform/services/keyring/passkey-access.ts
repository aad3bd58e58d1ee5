import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import type { KeyHolder, MemberKey } from "./member-key.ts";
import { findWrap, storeWrap } from "./member-key-queries.ts";
import { unwrapMemberKey, wrapMemberKey, type PasskeySecret } from "./wrap-member-key.ts";

/** Lets a passkey open the member's key from now on. */
export const addPasskey = (tx: Tx, holder: KeyHolder, key: MemberKey, passkey: PasskeySecret): Promise<void> =>
  storeWrap(tx, holder, wrapMemberKey(holder, key, passkey));

/** The member's key by a passkey; `undefined` when this passkey does not open it. */
export async function openByPasskey(tx: Tx, holder: KeyHolder, passkey: PasskeySecret): Promise<MemberKey | undefined> {
  const { credentialId } = passkey;
  const wrap = await findWrap(tx, holder, { method: "passkey", credentialId });
  if (wrap === undefined) return undefined;
  try {
    return unwrapMemberKey(holder, wrap, passkey);
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.broken_seal") return undefined;
    throw error;
  }
}

/** A passkey that was removed opens nothing any more. */
export async function removePasskey(tx: Tx, { orgId, userId }: KeyHolder, credentialId: string): Promise<void> {
  await tx
    .deleteFrom("member_key_wraps")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("method", "=", "passkey")
    .where("credential_id", "=", credentialId)
    .execute();
}
