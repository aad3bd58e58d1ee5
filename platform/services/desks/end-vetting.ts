import { appendAudit, type Tx } from "@suar/database";
import { SuarError, type DeskView } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteDesks } from "./desk-policy.ts";
import { findDesk } from "./desk-queries.ts";
import { readDesk } from "./read-desks.ts";

/**
 * Ends that somebody vouched for a desk: nothing is sent there until somebody does so anew. Whoever writes the directory may,
 * so that doubt waits for no supervisor.
 * Errors: `desk.not_found`; `desk.changed` when it is closed.
 */
export async function endVetting(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<DeskView> {
  authorize(mayWriteDesks(actor), "desk.write");
  const row = await findDesk(tx, actor.orgId, id, { lock: true });
  if (row.closed_at !== null) throw new SuarError("desk.changed", { version: row.version });
  if (row.vetted_at !== null) {
    await tx
      .updateTable("desks")
      .set({ vetted_by: null, vetted_at: null, vetted_ways: null, next_check: null, version: row.version + 1 })
      .where("org_id", "=", actor.orgId)
      .where("desk_id", "=", row.desk_id)
      .execute();
    const subject = { kind: "desk", id: row.desk_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "desk.vetting_ended", subject });
  }
  return readDesk(tx, actor, id, now);
}
