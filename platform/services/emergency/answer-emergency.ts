import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type Emergency } from "@suar/domain";
import { lendKey } from "../keys/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { acknowledge } from "./acknowledge.ts";
import { findEmergency } from "./emergency-queries.ts";
import { emergencyStateOf } from "./emergency-state.ts";
import { presentEmergency } from "./present-emergency.ts";

/**
 * A second person approves a further role or refuses it. Approved, it holds at once, for the minutes that were asked for,
 * and the alarm goes to every administrator and supervisor; whoever approved knows already. When the approver's session
 * carries the organisation's key, it is lent to the asker for that time.
 * Errors: `emergency.second_person` for the asker; `emergency.wrong_state` when it was answered, taken back or lapsed, or
 * its asker has left.
 */
export async function answerEmergency(
  tx: Tx,
  actor: Actor,
  { id, answer }: { readonly id: string; readonly answer: "approved" | "refused" },
  now = Date.now(),
): Promise<Emergency> {
  authorize(may(actor, "emergency.decide"), "emergency.decide");
  const row = await findEmergency(tx, actor, id, { lock: true });
  const { orgId, userId } = actor;
  if (row.asked_by === userId) throw new SuarError("emergency.second_person");
  const asker = await tx
    .selectFrom("users")
    .select("disabled_at")
    .where("org_id", "=", orgId)
    .where("user_id", "=", row.asked_by)
    .executeTakeFirst();
  const isOpen = emergencyStateOf(row, now) === "asked" && asker?.disabled_at === null;
  if (!isOpen) throw new SuarError("emergency.wrong_state");
  const subject = { kind: "emergency", id: row.emergency_id };
  const isApproved = answer === "approved";
  const action = isApproved ? "emergency.approved" : "emergency.refused";
  const { role, minutes } = row;
  const seq = await appendAudit(tx, { orgId, actor: userId, action, subject, details: { role, minutes } });
  const isLent = isApproved && (await lendKey(tx, actor, row.asked_by));
  await tx
    .updateTable("emergencies")
    .set({
      answer,
      answered_by: userId,
      answered_at: instantOf(now),
      ...(isApproved ? { from_seq: seq, key_lent: isLent, ends_at: instantOf(now + minutes * 60_000) } : {}),
    })
    .where("org_id", "=", orgId)
    .where("emergency_id", "=", row.emergency_id)
    .execute();
  if (isApproved) await acknowledge(tx, actor, row.emergency_id, now);
  return presentEmergency(await findEmergency(tx, actor, id), actor, now);
}
