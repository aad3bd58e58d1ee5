import type { Tx } from "@suar/database";
import type { LeadId, PreservationList } from "@suar/domain";
import { readLead } from "../leads/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayPreparePreservation, mayReadPreservation } from "./preservation-policy.ts";
import { requestsOf } from "./preservation-queries.ts";
import { presentRequests } from "./present-preservation.ts";

/** The requests of one lead, newest first. Errors: `session.forbidden`, `lead.not_found`. */
export async function listPreservation(
  tx: Tx,
  actor: Actor,
  leadId: string,
  now = Date.now(),
): Promise<PreservationList> {
  authorize(mayReadPreservation(actor), "preservation.read");
  const lead = await readLead(tx, actor, leadId);
  const rows = await requestsOf(tx, actor.orgId, lead.id as LeadId);
  return {
    requests: await presentRequests(tx, actor.orgId, rows, { actor, now }),
    may: { prepare: mayPreparePreservation(actor) },
  };
}
