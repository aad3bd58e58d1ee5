import { appendAudit, recordErasures, type Database } from "@suar/database";
import { instantOf } from "@suar/domain";
import { rm } from "node:fs/promises";
import { corpusFolder } from "./corpus-folder.ts";
import { undoMs } from "./import-times.ts";

/**
 * Deletes what was removed and can no longer be brought back: rows first, then files, so that a crash between the two
 * leaves files without a row, which the next start sweeps. Returns how many imports went.
 */
export async function purgeImports(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  now = Date.now(),
): Promise<number> {
  const gone = await transaction(async (tx) => {
    const rows = await tx
      .deleteFrom("imports")
      .where("removed_at", "<=", instantOf(now - undoMs))
      .returning(["org_id", "import_id"])
      .execute();
    for (const { org_id: orgId, import_id: id } of rows) {
      await tx.deleteFrom("jobs").where("org_id", "=", orgId).where("subject_id", "=", id).execute();
      await appendAudit(tx, { orgId, actor: null, action: "import.purged", subject: { kind: "import", id } });
    }
    await recordErasures(
      tx,
      rows.map(({ org_id: orgId, import_id: id }) => ({ orgId, kind: "import", id })),
    );
    return rows;
  });
  for (const row of gone) await rm(corpusFolder(corpora, row.import_id), { recursive: true, force: true });
  return gone.length;
}
