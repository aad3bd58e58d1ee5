import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type Import } from "@suar/domain";
import { stopJob } from "../jobs/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { canStop, mayStopImport } from "./import-policy.ts";
import { findFile, findImport, lockFile } from "./import-queries.ts";
import { presentImport } from "./present-import.ts";

/**
 * Asks a waiting or running import to stop; what it has finished stays, and starting it again goes on from there. A
 * running one says `stopped` a moment later.
 * Errors: `import.not_found`, `import.wrong_state` when nothing is running.
 */
export async function stopImport(tx: Tx, actor: Actor, id: string): Promise<Import> {
  authorize(mayStopImport(actor), "import.stop");
  const { import_id: subjectId } = await findFile(tx, actor.orgId, id);
  // The job's row before the import's, as the process that ends it does: the other way round each waits for the other.
  const state = await stopJob(tx, { orgId: actor.orgId, subjectId });
  const row = await lockFile(tx, actor.orgId, id);
  if (!canStop(row.state)) throw new SuarError("import.wrong_state", { state: row.state });
  if (state !== "stopping") {
    await tx
      .updateTable("imports")
      .set({ state: "stopped", finished_at: instantOf(Date.now()) })
      .where("org_id", "=", actor.orgId)
      .where("import_id", "=", row.import_id)
      .execute();
  }
  const subject = { kind: "import", id: row.import_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "import.stopped", subject });
  return presentImport(await findImport(tx, actor.orgId, id), actor);
}
