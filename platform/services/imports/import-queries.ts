import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type ImportId, type ImportProgress, type OrgId } from "@suar/domain";
import { sql, type Selectable } from "kysely";

/** An import with the progress of its unfinished job. */
export type ImportRow = Selectable<Schema["imports"]> & {
  readonly progress: ImportProgress | null;
  /** Of the collection that it is a day of. */
  readonly collection_name: string | null;
};

const importsWithProgress = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("imports as i")
    .leftJoin("jobs as j", (join) =>
      join
        .onRef("j.org_id", "=", "i.org_id")
        .on("j.subject_id", "=", sql<string>`i.import_id::text`)
        .on("j.state", "in", ["queued", "running", "stopping"]),
    )
    .leftJoin("imports as c", (join) =>
      join.onRef("c.org_id", "=", "i.org_id").onRef("c.import_id", "=", "i.collection_id"),
    )
    .selectAll("i")
    .select(["j.progress", "c.name as collection_name"])
    .where("i.org_id", "=", orgId);

/** Files of cases that were not removed, newest first. */
export const listCaseFileRows = (tx: Tx, orgId: OrgId): Promise<ImportRow[]> =>
  importsWithProgress(tx, orgId)
    .where("i.kind", "=", "cases")
    .where("i.removed_at", "is", null)
    .orderBy("i.import_id", "desc")
    .execute();

/** A file of cases; with `lock` its row is locked until the transaction ends. Errors: `import.not_found`. */
export async function findCaseFile(
  tx: Tx,
  orgId: OrgId,
  id: string,
  { lock = false, withRemoved = false }: { readonly lock?: boolean; readonly withRemoved?: boolean } = {},
): Promise<ImportRow> {
  if (!isUuidV7(id)) throw new SuarError("import.not_found");
  if (lock) {
    const one = tx.selectFrom("imports").select("import_id").where("org_id", "=", orgId);
    await one
      .where("import_id", "=", id as ImportId)
      .forUpdate()
      .execute();
  }
  const query = importsWithProgress(tx, orgId)
    .where("i.import_id", "=", id as ImportId)
    .where("i.kind", "=", "cases");
  const row = await (withRemoved ? query : query.where("i.removed_at", "is", null)).executeTakeFirst();
  if (row === undefined) throw new SuarError("import.not_found");
  return row;
}

/** All files that stand alone and were not removed, newest first. */
export const listImportRows = (tx: Tx, orgId: OrgId): Promise<ImportRow[]> =>
  importsWithProgress(tx, orgId)
    .where("i.kind", "=", "file")
    .where("i.removed_at", "is", null)
    .orderBy("i.import_id", "desc")
    .execute();

/** The days of a collection that were not removed, newest first. */
export const listDayRows = (tx: Tx, orgId: OrgId, collection: ImportId): Promise<ImportRow[]> =>
  importsWithProgress(tx, orgId)
    .where("i.collection_id", "=", collection)
    .where("i.removed_at", "is", null)
    .orderBy("i.day", "desc")
    .execute();

/**
 * One import of the organisation that holds adverts; files of cases are another service's.
 * Errors: `import.not_found` when it does not exist, belongs to somebody else or was removed; which of them is not said.
 */
export async function findImport(tx: Tx, orgId: OrgId, id: string): Promise<ImportRow> {
  const row = isUuidV7(id)
    ? await importsWithProgress(tx, orgId)
        .where("i.import_id", "=", id as ImportId)
        .where("i.kind", "!=", "cases")
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

/** An import that is a file or a day: a collection is no file, and what is done to files is not done to it. */
export async function findFile(tx: Tx, orgId: OrgId, id: string): Promise<ImportRow> {
  const row = await findImport(tx, orgId, id);
  if (row.kind === "collection") throw new SuarError("import.not_found");
  return row;
}

/** `lockImport` for a file or a day. */
export async function lockFile(tx: Tx, orgId: OrgId, id: string): Promise<ImportRow> {
  await findFile(tx, orgId, id);
  return lockImport(tx, orgId, id);
}
