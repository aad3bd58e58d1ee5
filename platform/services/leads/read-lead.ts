import type { Tx } from "@suar/database";
import type { Lead } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadLeads } from "./lead-policy.ts";
import { findLead } from "./lead-queries.ts";
import { presentLead } from "./present-lead.ts";

/** One lead with everything it keeps. Errors: `lead.not_found`. */
export async function readLead(tx: Tx, actor: Actor, id: string): Promise<Lead> {
  authorize(mayReadLeads(actor), "lead.read");
  return presentLead(tx, await findLead(tx, actor.orgId, id), actor);
}
