import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type Emergency } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findEmergency } from "./emergency-queries.ts";
import { emergencyStateOf } from "./emergency-state.ts";
import { presentEmergency } from "./present-emergency.ts";

/**
 * A named person looked at what was done in an emergency and writes what they think of it.
 * Errors: `emergency.second_person` for the asker; `emergency.wrong_state` before its end or after another's review.
 */
export async function reviewEmergency(
  tx: Tx,
  actor: Actor,
  { id, words }: { readonly id: string; readonly words: string },
  now = Date.now(),
): Promise<Emergency> {
  authorize(may(actor, "emergency.review"), "emergency.review");
  const row = await findEmergency(tx, actor, id, { lock: true });
  const { orgId, userId } = actor;
  if (row.asked_by === userId) throw new SuarError("emergency.second_person");
  if (emergencyStateOf(row, now) !== "over") throw new SuarError("emergency.wrong_state");
  await tx
    .updateTable("emergencies")
    .set({ reviewed_by: userId, reviewed_at: instantOf(now), review: words })
    .where("org_id", "=", orgId)
    .where("emergency_id", "=", row.emergency_id)
    .execute();
  const subject = { kind: "emergency", id: row.emergency_id };
  await appendAudit(tx, { orgId, actor: userId, action: "emergency.reviewed", subject, details: {} });
  return presentEmergency(await findEmergency(tx, actor, id), actor, now);
}
