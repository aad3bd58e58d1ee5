import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";
import { openSealed, sealedVersion, sealForOrganisation, type KeyedRecords } from "../keys/index.ts";
import { purposeOf } from "./seal-facts.ts";

/** Received words, which are sealed with the organisation's key and move with it. Sent ones are the person's. */
export const keyedReferrals: KeyedRecords = {
  name: "referrals",
  countBehind: async (tx, orgId, version) => (await behind(tx, orgId, version)).length,
  moveBatch: async (tx, keys, limit) => {
    const { orgId, current } = keys;
    const rows = (await behind(tx, orgId, current.version)).slice(0, limit);
    for (const { referral_id: referral, class: dataClass, sealed } of rows) {
      const purpose = purposeOf({ referral, class: dataClass });
      const bytes = openSealed(keys, sealed, purpose);
      await tx
        .updateTable("referral_facts")
        .set({ sealed: await sealForOrganisation(tx, orgId, bytes, purpose) })
        .where("org_id", "=", orgId)
        .where("referral_id", "=", referral)
        .where("class", "=", dataClass)
        .where("sealed", "=", sealed)
        .execute();
    }
    return rows.length;
  },
};

async function behind(tx: Tx, orgId: OrgId, version: number) {
  const rows = await tx
    .selectFrom("referral_facts as f")
    .innerJoin("referrals as r", (join) =>
      join.onRef("r.org_id", "=", "f.org_id").onRef("r.referral_id", "=", "f.referral_id"),
    )
    .select(["f.referral_id", "f.class", "f.sealed"])
    .where("f.org_id", "=", orgId)
    .where("r.direction", "=", "received")
    .orderBy("f.referral_id")
    .orderBy("f.class")
    .execute();
  return rows.filter(({ sealed }) => sealedVersion(sealed) < version);
}
