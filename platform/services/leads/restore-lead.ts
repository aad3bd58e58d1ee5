import { appendAudit, type Tx } from "@suar/database";
import { isUuidV7, SuarError, type Lead, type LeadId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemoveLead } from "./lead-policy.ts";
import { undoMs } from "./lead-times.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";
import { readLead } from "./read-lead.ts";

/**
 * Brings a removed lead back. One that was not removed is given as it is.
 * Errors: `lead.not_found`; `undo.expired` after ten minutes; `lead.changed` when somebody opened the campaign again.
 */
export async function restoreLead(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Lead> {
  authorize(mayRemoveLead(actor), "lead.restore");
  if (!isUuidV7(id)) throw new SuarError("lead.not_found");
  const row = await tx
    .selectFrom("leads")
    .select(["removed_at", "import_id", "campaign", "scope", "version"])
    .where("org_id", "=", actor.orgId)
    .where("lead_id", "=", id as LeadId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("lead.not_found");
  if (row.removed_at === null) return readLead(tx, actor, id);
  if (now - Date.parse(row.removed_at) >= undoMs) throw new SuarError("undo.expired");
  const others = row.import_id && (await leadsOfCampaigns(tx, actor.orgId, row.import_id, [row.campaign], row.scope));
  if (others && others.size > 0) throw new SuarError("lead.changed", { version: row.version });
  await tx
    .updateTable("leads")
    .set({ removed_at: null })
    .where("org_id", "=", actor.orgId)
    .where("lead_id", "=", id as LeadId)
    .execute()
    .catch((error: unknown) => {
      // Opened again between the look above and here: the index of open campaigns says so.
      const isTaken = error instanceof Error && "code" in error && error.code === "23505";
      throw isTaken ? new SuarError("lead.changed", { version: row.version }, { cause: error }) : error;
    });
  const subject = { kind: "lead", id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "lead.restored", subject });
  return readLead(tx, actor, id);
}
