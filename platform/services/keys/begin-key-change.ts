import { appendAudit, type Tx } from "@suar/database";
import { decide, instantOf, SuarError } from "@suar/domain";
import {
  findPublicKey,
  makeOrganisationKey,
  openKeys,
  sealingPublicKey,
  sealToKeepers,
  storeGrant,
  type OrganisationKey,
  type OrganisationKeys,
} from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { listMembers, newestVersion } from "./key-queries.ts";
import type { KeyedRecords } from "./keyed-records.ts";
import { findChange } from "./rotation-queries.ts";

/**
 * Begins to change the organisation's key, or goes on with a change that was cut off. A new version is made and given to
 * everybody who holds the present one; from this transaction on everything is written with it, and search finds both.
 * `moveRecords` then moves what was written before. Offers in invitations hold the old version and are taken out.
 * Shapes: the keys that the move needs, open; they live in the memory of whoever moves.
 * Errors: `session.forbidden`; `key.locked`, `key.not_granted`.
 */
export async function beginKeyChange(
  tx: Tx,
  actor: Actor,
  records: readonly KeyedRecords[],
): Promise<OrganisationKeys> {
  authorize(may(actor, "key.rotate"), "key.rotate");
  const { orgId, userId } = actor;
  const present = await openKeys(tx, actor);
  await tx.selectFrom("organisations").select("org_id").where("org_id", "=", orgId).forNoKeyUpdate().execute();
  if ((await findChange(tx, orgId)) !== undefined) return openKeys(tx, actor);
  const newest = await newestVersion(tx, orgId);
  if (newest?.version !== present.current.version) throw new SuarError("key.rotating");
  const at = instantOf(Date.now());
  const key = makeOrganisationKey(present.current.version + 1);
  await storeVersion(tx, actor, key);
  let total = 0;
  for (const kind of records) total += await kind.countBehind(tx, orgId, key.version);
  await tx.deleteFrom("key_offers").where("org_id", "=", orgId).execute();
  await tx
    .insertInto("key_rotations")
    .values({ org_id: orgId, version: key.version, started_by: userId, started_at: at, moved_at: at, total })
    .execute();
  const subject = { kind: "key", id: orgId };
  const details = { version: key.version, records: total };
  await appendAudit(tx, { orgId, actor: userId, action: "key.change_started", subject, details });
  return openKeys(tx, actor);
}

/** The new version with its grants: to those who hold the present one and are still entitled. */
async function storeVersion(tx: Tx, { orgId, userId }: Actor, key: OrganisationKey): Promise<void> {
  const holders = (await listMembers(tx, orgId)).filter(
    (one) => one.grantedAt !== null && decide({ orgId, ...one }, "key.use").allowed,
  );
  const keepers = await tx
    .selectFrom("key_keepers")
    .select("public_key")
    .where("org_id", "=", orgId)
    .executeTakeFirst();
  await tx
    .insertInto("organisation_keys")
    .values({
      org_id: orgId,
      version: key.version,
      public_key: sealingPublicKey(key),
      sealed_to_keepers: keepers === undefined ? null : sealToKeepers(orgId, key, keepers.public_key),
      made_by: userId,
      made_at: instantOf(Date.now()),
    })
    .execute();
  for (const holder of holders) {
    const publicKey = await findPublicKey(tx, { orgId, userId: holder.userId });
    if (publicKey !== undefined) await storeGrant(tx, { orgId, userId: holder.userId, publicKey }, key, userId);
  }
}
