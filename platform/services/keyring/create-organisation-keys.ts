import { appendAudit, type Tx } from "@suar/database";
import { decide, instantOf, SuarError } from "@suar/domain";
import { storeGrant } from "./grant-key.ts";
import type { KeyHolder } from "./member-key.ts";
import { findPublicKey } from "./member-key-queries.ts";
import { makeOrganisationKey, sealingPublicKey } from "./organisation-key.ts";

/**
 * Makes the first version of an organisation's key and grants it to `holder`, who must have a key pair.
 * Errors: `key.no_member_key`.
 */
export async function createOrganisationKeys(tx: Tx, holder: KeyHolder): Promise<void> {
  const { orgId, userId } = holder;
  const publicKey = await findPublicKey(tx, holder);
  if (publicKey === undefined) throw new SuarError("key.no_member_key");
  const key = makeOrganisationKey(1);
  await tx
    .insertInto("organisation_keys")
    .values({
      org_id: orgId,
      version: key.version,
      public_key: sealingPublicKey(key),
      made_by: userId,
      made_at: instantOf(Date.now()),
    })
    .execute();
  await storeGrant(tx, { ...holder, publicKey }, key, userId);
  const subject = { kind: "key", id: orgId };
  await appendAudit(tx, { orgId, actor: userId, action: "key.made", subject, details: { version: key.version } });
}

/** True when the organisation has no key yet and this person is entitled to make it. */
export async function isKeyless(tx: Tx, { orgId, userId }: KeyHolder): Promise<boolean> {
  const person = await tx
    .selectFrom("users as u")
    .select("u.roles")
    .where("u.org_id", "=", orgId)
    .where("u.user_id", "=", userId)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom("organisation_keys as k").select("k.version").whereRef("k.org_id", "=", "u.org_id"),
        ),
      ),
    )
    .executeTakeFirst();
  return person !== undefined && decide({ orgId, userId, roles: person.roles }, "key.use").allowed;
}
