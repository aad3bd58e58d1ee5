import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type AuditFilter } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";

/** A person who looks again with the same filters within this time is still looking. Milliseconds. */
const oneLookMs = 10 * 60_000;

/** Writes that somebody looks at the trail, and by what they narrowed it; the list shown then holds this entry itself. */
export async function recordReading(tx: Tx, actor: Actor, filter: AuditFilter, now: number): Promise<void> {
  const by = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const last = await tx
    .selectFrom("audit_entries")
    .select(["details", "at"])
    .where("org_id", "=", actor.orgId)
    .where("actor", "=", actor.userId)
    .where("action", "=", "audit.read")
    .where("at", ">", instantOf(now - oneLookMs))
    .orderBy("seq", "desc")
    .limit(20)
    .execute();
  if (last.some(({ details }) => JSON.stringify(details["by"]) === JSON.stringify(by))) return;
  const subject = { kind: "organisation", id: actor.orgId };
  const { orgId, userId } = actor;
  await appendAudit(tx, { orgId, actor: userId, action: "audit.read", subject, details: { by }, at: instantOf(now) });
}
