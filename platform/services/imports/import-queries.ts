import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type ImportId, type ImportProgress, type OrgId } from "@suar/domain";
import { sql, type Selectable } from "kysely";

/** An import with the progress of its unfinished job. */
export type ImportRow = Selectable<Schema["imports"]> & { readonly progress: ImportProgress | null };

const importsWithProgress = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("imports as i")
    .leftJoin("jobs as j", (join) =>
      join
        .onRef("j.org_id", "=", "i.org_id")
        .on("j.subject_id", "=", sql<string>`i.import_id::text`)
        .on("j.state", "in", ["queued", "running", "stopping"]),
    )
    .selectAll("i")
    .select("j.progress")
    .where("i.org_id", "=", orgId);

/** All imports that were not removed, newest first. */
export const listImportRows = (tx: Tx, orgId: OrgId): Promise<ImportRow[]> =>
  importsWithProgress(tx, orgId).where("i.removed_at", "is", null).orderBy("i.import_id", "desc").execute();

/**
 * One import of the organisation.
 * Errors: `import.not_found` when it does not exist, belongs to somebody else or was removed; which of them is not said.
 */
export async function findImport(tx: Tx, orgId: OrgId, id: string): Promise<ImportRow> {
  const row = isUuidV7(id)
    ? await importsWithProgress(tx, orgId)
        .where("i.import_id", "=", id as ImportId)
        .where("i.removed_at", "is", null)
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new SuarError("import.not_found");
  return row;
}

/** Locks the import until the transaction ends, so that its state cannot change between check and write. */
export async function lockImport(tx: Tx, orgId: OrgId, id: string): Promise<ImportRow> {
  const row = await findImport(tx, orgId, id);
  await tx
    .selectFrom("imports")
    .select("import_id")
    .where("org_id", "=", orgId)
    .where("import_id", "=", row.import_id)
    .forUpdate()
    .execute();
  return findImport(tx, orgId, id);
}
