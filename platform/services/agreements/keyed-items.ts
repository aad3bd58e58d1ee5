import { openSealed, sealedVersion, sealForOrganisation, type KeyedRecords } from "../keys/index.ts";
import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";

/** Words of partners that are sealed with the organisation's key, and move with it when it is changed. */
export const keyedItems: KeyedRecords = {
  name: "shared_items",
  countBehind: async (tx, orgId, version) => (await sealedItems(tx, orgId, version)).length,
  moveBatch: async (tx, keys, limit) => {
    const { orgId, current } = keys;
    const items = (await sealedItems(tx, orgId, current.version)).slice(0, limit);
    for (const { item_id: id, sealed } of items) {
      const purpose = `shared_item ${id}`;
      const bytes = openSealed(keys, sealed ?? "", purpose);
      await tx
        .updateTable("shared_items")
        .set({ sealed: await sealForOrganisation(tx, orgId, bytes, purpose) })
        .where("org_id", "=", orgId)
        .where("item_id", "=", id)
        .where("sealed", "=", sealed)
        .execute();
    }
    return items.length;
  },
};

/** Items that an older version sealed. Only sensitive words are sealed, so that there are few. */
async function sealedItems(tx: Tx, orgId: OrgId, version: number) {
  const rows = await tx
    .selectFrom("shared_items")
    .select(["item_id", "sealed"])
    .where("org_id", "=", orgId)
    .where("sealed", "is not", null)
    .orderBy("item_id")
    .execute();
  return rows.filter(({ sealed }) => sealed !== null && sealedVersion(sealed) < version);
}
