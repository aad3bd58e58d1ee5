import type { Database, Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { createOrganisationKeys, isKeyless } from "./create-organisation-keys.ts";
import { stretchPassphrase, type StretchedPassphrase } from "./crypto/stretch-passphrase.ts";
import { MemberKey, type KeyHolder } from "./member-key.ts";
import { findPublicKey, findWrap, storeWrap } from "./member-key-queries.ts";
import { unwrapMemberKey, wrapMemberKey } from "./wrap-member-key.ts";

const ofPassphrase = { method: "passphrase", credentialId: "" } as const;

/** What stands ready outside a transaction, because Argon2 must not run inside one. */
export interface ReadyMemberKey {
  /** The member's key, when it was opened; else a new one is made. */
  readonly key?: MemberKey;
  /** The passphrase that will open the key from now on, when that is new. */
  readonly passphrase?: StretchedPassphrase;
}

/** For a person who is only being made, or who starts anew: a key will be made under this passphrase. Takes about 90 ms. */
export const newMemberKey = async (password: string): Promise<ReadyMemberKey> => ({
  passphrase: await stretchPassphrase(password),
});

/**
 * The member's key, opened by a passphrase that was checked just now; a member without a key will get one.
 * Shapes: `undefined` when the key was sealed by another passphrase or by passkeys only: the person is signed in, and the
 * key stays locked. Takes about 90 ms, between transactions.
 */
export async function readyMemberKey(
  transaction: Database["transaction"],
  holder: KeyHolder,
  password: string,
): Promise<ReadyMemberKey | undefined> {
  const { publicKey, wrap } = await transaction(async (tx) => ({
    publicKey: await findPublicKey(tx, holder),
    wrap: await findWrap(tx, holder, ofPassphrase),
  }));
  if (publicKey === undefined) return newMemberKey(password);
  if (wrap === undefined) return undefined;
  const opener = await stretchPassphrase(password, Buffer.from(wrap.salt, "base64url"));
  try {
    return { key: unwrapMemberKey(holder, wrap, opener) };
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.broken_seal") return undefined;
    throw error;
  }
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
  const opened = holder.memberKey === undefined ? await readyMemberKey(transaction, holder, passwords.old) : undefined;
  const key = holder.memberKey ?? opened?.key;
  const isNew = opened?.passphrase !== undefined;
  if (key === undefined && !isNew) throw new SuarError("key.locked");
  return { ...(key && { key }), passphrase: await stretchPassphrase(passwords.new) };
}

/**
 * Keeps what stands ready, in the transaction that signs the person in or changes their password, and gives the key for
 * the session. The first entitled member of an organisation that has no key yet makes it.
 * Shapes: `undefined` when nothing stands ready, or when two sign-ins made a key at once and this one came second: it
 * opens at the next unlock.
 */
export async function settleMemberKey(
  tx: Tx,
  holder: KeyHolder,
  ready: ReadyMemberKey | undefined,
): Promise<MemberKey | undefined> {
  if (ready === undefined) return undefined;
  const key = ready.key ?? MemberKey.make();
  if (ready.passphrase !== undefined) {
    const { orgId: org_id, userId: user_id } = holder;
    await tx
      .insertInto("member_keys")
      .values({ org_id, user_id, public_key: key.publicKey, made_at: instantOf(Date.now()) })
      .onConflict((conflict) => conflict.columns(["org_id", "user_id"]).doNothing())
      .execute();
    if ((await findPublicKey(tx, holder)) !== key.publicKey) return undefined;
    await storeWrap(tx, holder, wrapMemberKey(holder, key, ready.passphrase));
  }
  if (await isKeyless(tx, holder)) await createOrganisationKeys(tx, holder);
  return key;
}

/**
 * Gives a member a new pair in place of one that nobody can open any more; its grants, wraps and share go with it.
 * Errors: RangeError when nothing new stands ready (`newMemberKey`).
 */
export async function replaceMemberKey(tx: Tx, holder: KeyHolder, ready: ReadyMemberKey): Promise<MemberKey> {
  const { orgId, userId } = holder;
  await tx.deleteFrom("member_keys").where("org_id", "=", orgId).where("user_id", "=", userId).execute();
  const key = await settleMemberKey(tx, holder, ready);
  if (key === undefined || ready.passphrase === undefined) throw new RangeError("replaceMemberKey: nothing is ready");
  return key;
}
