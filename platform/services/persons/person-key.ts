import { uuidList, type Tx } from "@suar/database";
import { SuarError, type OrgId, type PersonId } from "@suar/domain";
import { sql } from "kysely";
import { newPersonKey, openPersonKey, type OrganisationKeys, type PersonKey } from "../keys/index.ts";

/** Makes a person's own key and keeps it, wrapped. */
export async function storePersonKey(tx: Tx, keys: OrganisationKeys, person: PersonId): Promise<PersonKey> {
  const { key, row } = newPersonKey(keys, person);
  await tx
    .insertInto("person_keys")
    .values({ org_id: keys.orgId, person_id: person, version: row.version, wrapped: row.wrapped })
    .execute();
  return key;
}

/**
 * Opens a person's own key. Errors: `key.missing` when it is not here, as after a restore without the mirror of the keys;
 * those of `openPersonKey`.
 */
export async function findPersonKey(tx: Tx, keys: OrganisationKeys, person: PersonId): Promise<PersonKey> {
  return openOwnKey(keys, person, await selectOwnKey(tx, keys.orgId, person).execute());
}

/** The row that `openOwnKey` opens, for a trip that asks for more. */
export const selectOwnKey = (tx: Tx, orgId: OrgId, person: PersonId) =>
  tx
    .selectFrom("person_keys")
    .select(["version", "wrapped"])
    .where("org_id", "=", orgId)
    .where("person_id", "=", person);

/** Errors: as `findPersonKey`. */
export function openOwnKey(
  keys: OrganisationKeys,
  person: PersonId,
  [row]: readonly { readonly version: number; readonly wrapped: string }[],
): PersonKey {
  if (row === undefined) throw new SuarError("key.missing");
  return openPersonKey(keys, { personId: person, ...row });
}

/** The own keys of several people; who has none here is left out. */
export async function findPersonKeys(
  tx: Tx,
  keys: OrganisationKeys,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonKey>> {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person_keys")
    .select(["person_id", "version", "wrapped"])
    .where("org_id", "=", keys.orgId)
    .where(sql<boolean>`person_id = any(${uuidList(persons)})`)
    .execute();
  return new Map(rows.map(({ person_id: personId, ...row }) => [personId, openPersonKey(keys, { personId, ...row })]));
}
