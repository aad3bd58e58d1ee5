import { appendAudit, type Tx } from "@suar/database";
import { SuarError, type Emergency } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { acknowledge } from "./acknowledge.ts";
import { findEmergency } from "./emergency-queries.ts";
import { presentEmergency } from "./present-emergency.ts";

/**
 * A person confirms that they saw the alarm; it is no longer shown to them.
 * Errors: `emergency.not_found`; `emergency.wrong_state` for one that was never approved.
 */
export async function acknowledgeEmergency(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Emergency> {
  authorize(may(actor, "emergency.acknowledge"), "emergency.acknowledge");
  const row = await findEmergency(tx, actor, id);
  if (row.answer !== "approved") throw new SuarError("emergency.wrong_state");
  const isNew = await acknowledge(tx, actor, row.emergency_id, now);
  const { orgId, userId } = actor;
  const subject = { kind: "emergency", id: row.emergency_id };
  if (isNew) await appendAudit(tx, { orgId, actor: userId, action: "emergency.acknowledged", subject, details: {} });
  return presentEmergency({ ...row, is_acknowledged: true }, actor, now);
}
