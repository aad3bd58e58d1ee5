import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type Emergency } from "@suar/domain";
import { takeKeyBack } from "../keys/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findEmergency } from "./emergency-queries.ts";
import { emergencyStateOf } from "./emergency-state.ts";
import { presentEmergency } from "./present-emergency.ts";

/**
 * Ends a further role before its time, or takes one's own request back; the key goes with the role. It holds from the
 * next call of the asker on.
 * Errors: `emergency.not_found`; `emergency.wrong_state` when there is nothing to end.
 */
export async function endEmergency(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Emergency> {
  const { orgId, userId } = actor;
  authorize(may(actor, "emergency.end", { orgId, ownerId: userId }), "emergency.end");
  const row = await findEmergency(tx, actor, id, { lock: true });
  authorize(may(actor, "emergency.end", { orgId, ownerId: row.asked_by }), "emergency.end");
  const state = emergencyStateOf(row, now);
  const isOwnRequest = state === "asked" && row.asked_by === userId;
  if (state !== "running" && !isOwnRequest) throw new SuarError("emergency.wrong_state");
  await tx
    .updateTable("emergencies")
    .set({ ended_at: instantOf(now), ended_by: userId })
    .where("org_id", "=", orgId)
    .where("emergency_id", "=", row.emergency_id)
    .execute();
  if (row.key_lent) await takeKeyBack(tx, { orgId, userId: row.asked_by }, userId);
  const subject = { kind: "emergency", id: row.emergency_id };
  const action = isOwnRequest ? "emergency.withdrawn" : "emergency.ended";
  await appendAudit(tx, { orgId, actor: userId, action, subject, details: {} });
  return presentEmergency(await findEmergency(tx, actor, id), actor, now);
}
