import { json, type Schema, type Tx } from "@suar/database";
import { instantOf, SuarError, type PreservationEvent } from "@suar/domain";
import type { Updateable } from "kysely";
import type { Actor } from "../sessions/index.ts";
import { findRequest, type RequestRecord } from "./preservation-queries.ts";

/**
 * Locks a request for a change by somebody who saw `version` of it.
 * Errors: `preservation.not_found`; `preservation.changed` when somebody else changed it meanwhile.
 */
export async function lockRequest(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<RequestRecord> {
  const row = await findRequest(tx, actor.orgId, id, { lock: true });
  if (row.version !== version) throw new SuarError("preservation.changed", { version: row.version });
  return row;
}

/** Writes a change and the step behind it; its lead counts as changed too, so that it stays as long as work goes on. */
export async function changeRequest(
  tx: Tx,
  actor: Actor,
  row: RequestRecord,
  change: Omit<Updateable<Schema["preservation_requests"]>, "history" | "version">,
  { step, now }: { readonly step: Omit<PreservationEvent, "by" | "at">; readonly now: number },
): Promise<void> {
  const at = instantOf(now);
  await tx
    .updateTable("preservation_requests")
    .set({ ...change, version: row.version + 1, history: json([...row.history, { ...step, by: actor.userId, at }]) })
    .where("org_id", "=", row.org_id)
    .where("request_id", "=", row.request_id)
    .execute();
  await tx
    .updateTable("leads")
    .set({ changed_at: at })
    .where("org_id", "=", row.org_id)
    .where("lead_id", "=", row.lead_id)
    .execute();
}
