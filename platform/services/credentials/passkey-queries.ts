import type { Tx } from "@suar/database";
import type { Instant, OrgId, Passkey, PasskeyId, UserId } from "@suar/domain";

/** A passkey as it is checked. */
export interface PasskeyRow {
  readonly org_id: OrgId;
  readonly user_id: UserId;
  readonly passkey_id: PasskeyId;
  readonly credential_id: string;
  readonly public_key: string;
  readonly counter: number;
}

/** The passkey that a device calls by this id, if its person is not disabled. Its row is locked: one use at a time. */
export const findPasskey = (tx: Tx, credentialId: string): Promise<PasskeyRow | undefined> =>
  tx
    .selectFrom("passkeys as p")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "p.org_id").onRef("u.user_id", "=", "p.user_id"))
    .select(["p.org_id", "p.user_id", "p.passkey_id", "p.credential_id", "p.public_key", "p.counter"])
    .where("p.credential_id", "=", credentialId)
    .where("u.disabled_at", "is", null)
    .forUpdate("p")
    .executeTakeFirst();

/** A person's own passkeys with the ids that devices know them by, the newest first. */
export async function listPasskeys(
  tx: Tx,
  { orgId, userId }: { readonly orgId: OrgId; readonly userId: UserId },
): Promise<readonly { readonly passkey: Passkey; readonly credentialId: string }[]> {
  const rows = await tx
    .selectFrom("passkeys")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .orderBy("created_at", "desc")
    .orderBy("passkey_id", "desc")
    .execute();
  return rows.map((row) => ({
    credentialId: row.credential_id,
    passkey: {
      id: row.passkey_id,
      name: row.name,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      synced: row.synced,
      opensKey: row.opens_key,
    },
  }));
}

/** Remembers a use. */
export async function noteUse(
  tx: Tx,
  { org_id: orgId, passkey_id: id }: Pick<PasskeyRow, "org_id" | "passkey_id">,
  use: { readonly counter: number; readonly synced: boolean; readonly at: Instant },
): Promise<void> {
  await tx
    .updateTable("passkeys")
    .set({ counter: use.counter, synced: use.synced, last_used_at: use.at })
    .where("org_id", "=", orgId)
    .where("passkey_id", "=", id)
    .execute();
}
