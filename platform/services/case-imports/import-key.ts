import type { Tx } from "@suar/database";
import { newImportKey, openImportKey, type ImportKey, type OrganisationKeys } from "../keys/index.ts";

/** The organisation's key for files of cases; made at the first call. Errors: those of `openImportKey`. */
export async function findImportKey(tx: Tx, keys: OrganisationKeys): Promise<ImportKey> {
  const read = () =>
    tx
      .selectFrom("case_import_keys")
      .select(["version", "wrapped"])
      .where("org_id", "=", keys.orgId)
      .executeTakeFirst();
  const known = await read();
  if (known !== undefined) return openImportKey(keys, known);
  const { row } = newImportKey(keys);
  await tx
    .insertInto("case_import_keys")
    .values({ org_id: keys.orgId, version: row.version, wrapped: row.wrapped })
    .onConflict((conflict) => conflict.column("org_id").doNothing())
    .execute();
  // Of two who were first at once, one key stays.
  return openImportKey(keys, (await read()) ?? row);
}
