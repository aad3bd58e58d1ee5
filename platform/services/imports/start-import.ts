import { appendAudit, json, type Database } from "@suar/database";
import { SuarError, type ColumnMapping, type Import } from "@suar/domain";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { queueJob } from "../jobs/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { lockCollectionOf } from "./collection-of-day.ts";
import { recordsFolder, sourceFile } from "./corpus-folder.ts";
import { importJob } from "./import-job.ts";
import { canStart, mayStartImport } from "./import-policy.ts";
import { findFile, findImport, lockFile } from "./import-queries.ts";
import { presentImport } from "./present-import.ts";
import { previewSource } from "./preview-source.ts";
import { requireColumns } from "./require-columns.ts";

/**
 * Queues the reading of a file and the search for campaigns in it. The mapping is checked against the file's header
 * before the transaction. The same mapping again goes on from the checkpoints; another one starts anew.
 * Errors: `import.not_found`, `call.unknown_column`, `import.wrong_state` when it is running or done already;
 * for a day of a collection `collection.busy`, `collection.closed`.
 */
export async function startImport(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  actor: Actor,
  { id, mapping }: { readonly id: string; readonly mapping: ColumnMapping },
  now = Date.now(),
): Promise<Import> {
  authorize(mayStartImport(actor), "import.start");
  const known = await transaction((tx) => findFile(tx, actor.orgId, id));
  requireStartable(known.state);
  const { columns } = await previewSource(sourceFile(corpora, known.import_id), known.name);
  requireColumns(mapping, columns);
  return transaction(async (tx) => {
    const row = await lockFile(tx, actor.orgId, id);
    requireStartable(row.state);
    await lockCollectionOf(tx, row, now);
    const isOtherMapping = row.mapping !== null && !isDeepStrictEqual(row.mapping, mapping);
    if (isOtherMapping) await forgetReading(recordsFolder(corpora, row));
    await tx
      .updateTable("imports")
      .set({ state: "queued", mapping: json(mapping), failure: null, failure_details: null, finished_at: null })
      .where("org_id", "=", actor.orgId)
      .where("import_id", "=", row.import_id)
      .execute();
    if (row.collection_id !== null) {
      await tx
        .updateTable("collections")
        .set({ mapping: json(mapping) })
        .where("org_id", "=", actor.orgId)
        .where("collection_id", "=", row.collection_id)
        .execute();
    }
    await queueJob(tx, { orgId: actor.orgId, kind: importJob, subjectId: row.import_id });
    const subject = { kind: "import", id: row.import_id };
    const details = { columns: Object.values(mapping).filter((column) => typeof column === "string") };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "import.started", subject, details });
    return presentImport(await findImport(tx, actor.orgId, id), actor);
  });
}

function requireStartable(state: Import["state"]): void {
  if (!canStart(state)) throw new SuarError("import.wrong_state", { state });
}

/** `read.json` goes first: without it nothing else in the folder is taken for complete. */
async function forgetReading(dir: string): Promise<void> {
  for (const name of ["read.json", "found", "records", "rejects.jsonl"]) {
    await rm(join(dir, name), { recursive: true, force: true });
  }
}
