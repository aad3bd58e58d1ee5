import type { Tx } from "@suar/database";
import type { Emergency } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { visibleEmergencies } from "./emergency-queries.ts";
import { presentEmergency } from "./present-emergency.ts";

const most = 200;

/** The last 200 emergencies of the organisation, newest first; those who look after none see their own. */
export async function listEmergencies(tx: Tx, actor: Actor, now = Date.now()): Promise<readonly Emergency[]> {
  authorize(may(actor, "emergency.read", { orgId: actor.orgId, ownerId: actor.userId }), "emergency.read");
  const rows = await visibleEmergencies(tx, actor).orderBy("e.asked_at", "desc").limit(most).execute();
  return rows.map((row) => presentEmergency(row, actor, now));
}
