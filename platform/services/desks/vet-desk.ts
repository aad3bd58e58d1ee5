import { appendAudit, json, type Tx } from "@suar/database";
import { addDays, instantOf, maxVettingDays, SuarError, type DeskView, type VetDesk } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayVetDesks, mayWriteDesks } from "./desk-policy.ts";
import { findDesk } from "./desk-queries.ts";
import { readDesk } from "./read-desks.ts";

/**
 * A named person vouches for a desk, until a day at most a year away.
 * Errors: `desk.not_found`; `desk.changed` when what they looked at is no longer there, or it is closed; `call.invalid` (`nextCheck`).
 */
export async function vetDesk(
  tx: Tx,
  actor: Actor,
  { id, ways, nextCheck, version }: VetDesk & { readonly id: string },
  now = Date.now(),
): Promise<DeskView> {
  authorize(mayVetDesks(actor), "desk.vet");
  const row = await findDesk(tx, actor.orgId, id, { lock: true });
  if (row.version !== version || row.closed_at !== null) throw new SuarError("desk.changed", { version: row.version });
  const today = instantOf(now).slice(0, 10);
  if (nextCheck < today || nextCheck > addDays(today, maxVettingDays))
    throw new SuarError("call.invalid", { field: "nextCheck" });
  await tx
    .updateTable("desks")
    .set({
      vetted_by: actor.userId,
      vetted_at: instantOf(now),
      vetted_ways: json(ways),
      next_check: nextCheck,
      version: row.version + 1,
    })
    .where("org_id", "=", actor.orgId)
    .where("desk_id", "=", row.desk_id)
    .execute();
  const subject = { kind: "desk", id: row.desk_id };
  const details = { ways, nextCheck };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "desk.vetted", subject, details });
  return readDesk(tx, actor, id, now);
}

/** Closes a desk: nothing is sent there any more; what was recorded about it stays. Errors: `desk.not_found`. */
export async function closeDesk(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<DeskView> {
  authorize(mayWriteDesks(actor), "desk.write");
  const row = await findDesk(tx, actor.orgId, id, { lock: true });
  if (row.closed_at === null) {
    await tx
      .updateTable("desks")
      .set({ closed_at: instantOf(now), version: row.version + 1 })
      .where("org_id", "=", actor.orgId)
      .where("desk_id", "=", row.desk_id)
      .execute();
    const subject = { kind: "desk", id: row.desk_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "desk.closed", subject });
  }
  return readDesk(tx, actor, id, now);
}
