import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type AskEmergency, type Emergency, type EmergencyId } from "@suar/domain";
import { authorize, makeId, may, type Actor } from "../sessions/index.ts";
import { findEmergency, visibleEmergencies } from "./emergency-queries.ts";
import { emergencyStateOf } from "./emergency-state.ts";
import { presentEmergency } from "./present-emergency.ts";

/**
 * Asks for a further role. Nothing is allowed by it until a second person approves.
 * Errors: `emergency.has_role`; `emergency.wrong_state` while an earlier request of the same person waits or runs.
 */
export async function askEmergency(tx: Tx, actor: Actor, input: AskEmergency, now = Date.now()): Promise<Emergency> {
  const { orgId, userId, roles } = actor;
  authorize(may(actor, "emergency.ask", { orgId, ownerId: userId }), "emergency.ask");
  if (roles.includes(input.role)) throw new SuarError("emergency.has_role");
  // The person's row is locked, so that of two requests at once one is first.
  await tx
    .selectFrom("users")
    .select("user_id")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .forUpdate()
    .execute();
  const earlier = await visibleEmergencies(tx, actor)
    .where("e.asked_by", "=", userId)
    .where("e.ended_at", "is", null)
    .execute();
  const isOpen = earlier.some((row) => ["asked", "running"].includes(emergencyStateOf(row, now)));
  if (isOpen) throw new SuarError("emergency.wrong_state");
  const id = makeId<EmergencyId>();
  const { role, minutes, reason } = input;
  await tx
    .insertInto("emergencies")
    .values({ org_id: orgId, emergency_id: id, asked_by: userId, role, reason, minutes, asked_at: instantOf(now) })
    .execute();
  const subject = { kind: "emergency", id };
  await appendAudit(tx, { orgId, actor: userId, action: "emergency.asked", subject, details: { role, minutes } });
  return presentEmergency(await findEmergency(tx, actor, id), actor, now);
}
