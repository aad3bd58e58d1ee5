import type { Database, Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import { createOrganisationKeys, isKeyless } from "./create-organisation-keys.ts";
import { MemberKey, type KeyHolder } from "./member-key.ts";
import { findPublicKey, findWrap, storeWrap } from "./member-key-queries.ts";
import { unwrapByPassphrase, wrapByPassphrase, type MemberKeyWrap } from "./wrap-member-key.ts";

const passphrase = { method: "passphrase", credentialId: "" } as const;

/** A member's key in memory, and its wrap when both are new and still to be kept. */
export interface ReadyMemberKey {
  readonly key: MemberKey;
  readonly newWrap?: MemberKeyWrap;
}

/** A new key for a person who is only being made, wrapped by their passphrase. Takes about 90 ms. */
export async function makeMemberKey(holder: KeyHolder, password: string): Promise<ReadyMemberKey> {
  const key = MemberKey.make();
  return { key, newWrap: await wrapByPassphrase(holder, key, password) };
}

/**
 * The member's key, opened by a passphrase that was checked just now; a member without a key gets one. Argon2 runs
 * between transactions. Shapes: `undefined` when the key was sealed by another passphrase or by passkeys only: the person
 * is signed in, and the key stays locked.
 */
export async function readyMemberKey(
  transaction: Database["transaction"],
  holder: KeyHolder,
  password: string,
): Promise<ReadyMemberKey | undefined> {
  const { publicKey, wrap } = await transaction(async (tx) => ({
    publicKey: await findPublicKey(tx, holder),
    wrap: await findWrap(tx, holder, passphrase),
  }));
  if (publicKey === undefined) return makeMemberKey(holder, password);
  if (wrap === undefined) return undefined;
  try {
    return { key: await unwrapByPassphrase(holder, wrap, password) };
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.broken_seal") return undefined;
    throw error;
  }
}

/**
 * Keeps what `readyMemberKey` or `makeMemberKey` made, in the transaction that signs the person in. The first entitled
 * member of an organisation that has no key yet makes it.
 * Shapes: `undefined` when two sign-ins made a key at once and this one came second: it opens at the next unlock.
 */
export async function settleMemberKey(
  tx: Tx,
  holder: KeyHolder,
  ready: ReadyMemberKey | undefined,
): Promise<MemberKey | undefined> {
  if (ready === undefined) return undefined;
  const { key, newWrap } = ready;
  if (newWrap !== undefined) {
    const { orgId: org_id, userId: user_id } = holder;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("member_keys")
      .values({ org_id, user_id, public_key: key.publicKey, made_at: instantOf(Date.now()) })
      .onConflict((conflict) => conflict.columns(["org_id", "user_id"]).doNothing())
      .executeTakeFirst();
    const isFirst = numInsertedOrUpdatedRows === 1n;
    if (!isFirst && (await findPublicKey(tx, holder)) !== key.publicKey) return undefined;
    await storeWrap(tx, holder, newWrap);
  }
  if (await isKeyless(tx, holder)) await createOrganisationKeys(tx, holder);
  return key;
}

/**
 * The same key under a new passphrase: call it between the transactions of a password change and give the result to
 * `settleMemberKey` in the one that changes the password. Takes about 180 ms.
 * Errors: `key.locked` when neither the session nor the old passphrase opens the key.
 */
export async function rewrapMemberKey(
  transaction: Database["transaction"],
  holder: KeyHolder & { readonly memberKey?: MemberKey | undefined },
  passwords: { readonly old: string; readonly new: string },
): Promise<ReadyMemberKey> {
  const opened = holder.memberKey ?? (await readyMemberKey(transaction, holder, passwords.old))?.key;
  if (opened === undefined) throw new SuarError("key.locked");
  return { key: opened, newWrap: await wrapByPassphrase(holder, opened, passwords.new) };
}
