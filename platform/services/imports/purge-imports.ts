import { appendAudit, eraseRows, recordErasures, type Database, type Tx } from "@suar/database";
import { instantOf, type ImportId, type OrgId } from "@suar/domain";
import { rm } from "node:fs/promises";
import { daysAtWork } from "./collection-of-day.ts";
import { corpusFolder } from "./corpus-folder.ts";
import { undoMs } from "./import-times.ts";
import { queueRebuild } from "./rebuild-job.ts";

/**
 * Deletes what was removed and can no longer be brought back: rows first, then files, so that a crash between the two
 * leaves files without a row, which the next start sweeps. A day of a collection waits until nobody works on the
 * collection, which is then built anew without it. Returns how many imports went.
 */
export async function purgeImports(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  now = Date.now(),
): Promise<number> {
  const gone = await transaction(async (tx) => {
    const rows = await tx
      .selectFrom("imports")
      .select(["org_id", "import_id"])
      .where("removed_at", "<=", instantOf(now - undoMs))
      .execute();
    const ended: ImportId[] = [];
    for (const { org_id: orgId, import_id: id } of rows) {
      const ids = await eraseImport(tx, orgId, id);
      if (ids.length === 0) continue;
      ended.push(...ids);
      await appendAudit(tx, { orgId, actor: null, action: "import.purged", subject: { kind: "import", id } });
    }
    return ended;
  });
  await deleteFolders(corpora, gone);
  return gone.length;
}

/** Deletes the folders of imports that are gone. */
export async function deleteFolders(corpora: string, gone: readonly string[]): Promise<void> {
  for (const id of gone) await rm(corpusFolder(corpora, id), { recursive: true, force: true });
}

/**
 * Erases an import for good: a file; a collection with its days; a day, after which its collection is built anew. Gives
 * the ids whose folders are to be deleted once the transaction is committed; none when a day has to wait because its
 * collection is at work.
 */
export async function eraseImport(tx: Tx, orgId: OrgId, id: ImportId): Promise<readonly ImportId[]> {
  const row = await tx
    .selectFrom("imports")
    .select("collection_id")
    .where("org_id", "=", orgId)
    .where("import_id", "=", id)
    .executeTakeFirst();
  const collection = row?.collection_id ?? null;
  if (collection !== null && (await isAtWork(tx, orgId, collection))) return [];
  const days = await tx
    .selectFrom("imports")
    .select("import_id")
    .where("org_id", "=", orgId)
    .where("collection_id", "=", id)
    .execute();
  const ids = [id, ...days.map((day) => day.import_id)];
  for (const one of ids.toReversed()) await eraseRows(tx, { orgId, kind: "import", id: one });
  await recordErasures(
    tx,
    ids.map((one) => ({ orgId, kind: "import", id: one })),
  );
  if (collection !== null) await queueRebuild(tx, orgId, collection);
  return ids;
}

async function isAtWork(tx: Tx, orgId: OrgId, collection: ImportId): Promise<boolean> {
  const row = await tx
    .selectFrom("imports")
    .select("state")
    .where("org_id", "=", orgId)
    .where("import_id", "=", collection)
    .forUpdate()
    .executeTakeFirst();
  return row?.state === "running" || (await daysAtWork(tx, orgId, collection)).length > 0;
}
