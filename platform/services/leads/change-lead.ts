import type { Schema, Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import type { Updateable } from "kysely";
import type { Actor } from "../sessions/index.ts";
import { findLead, type LeadRecord } from "./lead-queries.ts";

/**
 * Locks a lead for a change by somebody who saw `version` of it.
 * Errors: `lead.not_found`; `lead.changed` with the present version when somebody else changed it meanwhile.
 */
export async function lockLead(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<LeadRecord> {
  const row = await findLead(tx, actor.orgId, id, { lock: true });
  if (row.version !== version) throw new SuarError("lead.changed", { version: row.version });
  return row;
}

/** Writes a change to a locked lead; its version grows by one. */
export async function changeLead(
  tx: Tx,
  row: LeadRecord,
  change: Updateable<Schema["leads"]>,
  now: number,
): Promise<void> {
  await tx
    .updateTable("leads")
    .set({ ...change, version: row.version + 1, changed_at: instantOf(now) })
    .where("org_id", "=", row.org_id)
    .where("lead_id", "=", row.lead_id)
    .execute();
}
