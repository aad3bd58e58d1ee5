import type { Tx } from "@suar/database";
import type { DeskId, OrgId } from "@suar/domain";
import {
  openSealed,
  sealedVersion,
  sealForOrganisation,
  type KeyedRecords,
  type OrganisationKeys,
} from "../keys/index.ts";

const purposeOf = (id: DeskId): string => `desk ${id}`;

/** How a contact lies in the database: as it is when it is printed anyway, else sealed. Errors: `key.no_organisation_key`. */
export async function keepContact(
  tx: Tx,
  orgId: OrgId,
  id: DeskId,
  { contact, contactIsPublic }: { readonly contact: string; readonly contactIsPublic: boolean },
) {
  if (contact === "" || contactIsPublic) return { public_contact: contact, sealed_contact: null };
  const sealed = await sealForOrganisation(tx, orgId, Buffer.from(contact, "utf8"), purposeOf(id));
  return { public_contact: null, sealed_contact: sealed };
}

/** Opens a sealed contact. Errors: `key.broken_seal`; `key.not_granted`. */
export const openContact = (keys: OrganisationKeys, id: DeskId, sealed: string): string =>
  openSealed(keys, sealed, purposeOf(id)).toString("utf8");

/** Contacts of desks move with the organisation's key when it is changed. */
export const keyedDesks: KeyedRecords = {
  name: "desks",
  countBehind: async (tx, orgId, version) => (await behind(tx, orgId, version)).length,
  moveBatch: async (tx, keys, limit) => {
    const { orgId, current } = keys;
    const rows = (await behind(tx, orgId, current.version)).slice(0, limit);
    for (const { id, sealed } of rows) {
      const bytes = openSealed(keys, sealed, purposeOf(id));
      await tx
        .updateTable("desks")
        .set({ sealed_contact: await sealForOrganisation(tx, orgId, bytes, purposeOf(id)) })
        .where("org_id", "=", orgId)
        .where("desk_id", "=", id)
        .where("sealed_contact", "=", sealed)
        .execute();
    }
    return rows.length;
  },
};

async function behind(tx: Tx, orgId: OrgId, version: number) {
  const rows = await tx
    .selectFrom("desks")
    .select(["desk_id", "sealed_contact"])
    .where("org_id", "=", orgId)
    .where("sealed_contact", "is not", null)
    .orderBy("desk_id")
    .execute();
  return rows.flatMap(({ desk_id: id, sealed_contact: sealed }) =>
    sealed !== null && sealedVersion(sealed) < version ? [{ id, sealed }] : [],
  );
}
