import { openSealed, sealedVersion, sealForOrganisation, type KeyedRecords } from "../keys/index.ts";

/** What the key for a person's words is sealed for. */
export const answerKeyPurpose = "copy answer key";

/** The keys for what people send back, which hang on the organisation's key and move with it. */
export const keyedCopies: KeyedRecords = {
  name: "copies",
  countBehind: async (tx, orgId, version) => {
    const { count } = await tx
      .selectFrom("copies")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("org_id", "=", orgId)
      .where("version", "<", version)
      .executeTakeFirstOrThrow();
    return count;
  },
  moveBatch: async (tx, keys, limit) => {
    const { orgId } = keys;
    const rows = await tx
      .selectFrom("copies")
      .select(["copy_id", "sealed_answer_key"])
      .where("org_id", "=", orgId)
      .where("version", "<", keys.current.version)
      .orderBy("copy_id")
      .limit(limit)
      .forUpdate()
      .execute();
    for (const { copy_id, sealed_answer_key } of rows) {
      const key = openSealed(keys, sealed_answer_key, answerKeyPurpose);
      const sealed = await sealForOrganisation(tx, orgId, key, answerKeyPurpose);
      await tx
        .updateTable("copies")
        .set({ sealed_answer_key: sealed, version: sealedVersion(sealed) })
        .where("org_id", "=", orgId)
        .where("copy_id", "=", copy_id)
        .execute();
    }
    return rows.length;
  },
};
