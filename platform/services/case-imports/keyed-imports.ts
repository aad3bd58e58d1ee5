import type { KeyedRecords } from "../keys/index.ts";
import { rewrapFileKey } from "../keys/index.ts";

/** The key of an organisation's files of cases, as a change of the organisation's key moves it: it is wrapped anew. */
export const keyedImports: KeyedRecords = {
  name: "case_imports",
  countBehind: async (tx, orgId, version) => {
    const { count } = await tx
      .selectFrom("case_import_keys")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("org_id", "=", orgId)
      .where("version", "!=", version)
      .executeTakeFirstOrThrow();
    return count;
  },
  moveBatch: async (tx, keys) => {
    const { orgId, current } = keys;
    const row = await tx
      .selectFrom("case_import_keys")
      .select(["version", "wrapped"])
      .where("org_id", "=", orgId)
      .where("version", "!=", current.version)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return 0;
    const { version, wrapped } = rewrapFileKey(keys, { kind: "import", id: orgId, ...row });
    await tx.updateTable("case_import_keys").set({ version, wrapped }).where("org_id", "=", orgId).execute();
    return 1;
  },
};
