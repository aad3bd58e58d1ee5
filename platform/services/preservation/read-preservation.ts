import type { Tx } from "@suar/database";
import { SuarError, type Preservation } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadPreservation } from "./preservation-policy.ts";
import { findRequest } from "./preservation-queries.ts";
import { presentRequests } from "./present-preservation.ts";

/** One request as it stands. Errors: `session.forbidden`, `preservation.not_found`. */
export async function readPreservation(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Preservation> {
  authorize(mayReadPreservation(actor), "preservation.read");
  const row = await findRequest(tx, actor.orgId, id);
  const [shown] = await presentRequests(tx, actor.orgId, [row], { actor, now });
  if (shown === undefined) throw new SuarError("preservation.not_found");
  return shown;
}
