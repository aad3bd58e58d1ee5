import type { Tx } from "@suar/database";
import { instantOf, type Emergency, type EmergencyDeed } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findEmergency, type EmergencyRecord } from "./emergency-queries.ts";
import { presentEmergency } from "./present-emergency.ts";

const most = 1_000;

/** An emergency and what was done in it. */
export interface EmergencyWithDeeds {
  readonly emergency: Emergency;
  /** The first 1,000, oldest first; the audit trail has them all. */
  readonly deeds: readonly EmergencyDeed[];
  readonly total: number;
}

/** One emergency with everything that its person did while the role held. Errors: `emergency.not_found`. */
export async function readEmergency(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<EmergencyWithDeeds> {
  authorize(may(actor, "emergency.read", { orgId: actor.orgId, ownerId: actor.userId }), "emergency.read");
  const row = await findEmergency(tx, actor, id);
  return { emergency: presentEmergency(row, actor, now), ...(await deedsOf(tx, row, now)) };
}

async function deedsOf(tx: Tx, row: EmergencyRecord, now: number): Promise<Omit<EmergencyWithDeeds, "emergency">> {
  const until = [row.ended_at, row.ends_at, instantOf(now)].filter((at) => at !== null).toSorted()[0];
  if (row.from_seq === null || until === undefined) return { deeds: [], total: 0 };
  const entries = tx
    .selectFrom("audit_entries")
    .where("org_id", "=", row.org_id)
    .where("seq", ">", row.from_seq)
    .where("at", "<=", until)
    .where("actor", "=", row.asked_by);
  const rows = await entries
    .select(["seq", "at", "action", "subject_kind", "subject_id"])
    .orderBy("seq")
    .limit(most)
    .execute();
  const counted = await entries.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirst();
  const deeds = rows.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    action: entry.action,
    subject: { kind: entry.subject_kind, id: entry.subject_id },
  }));
  return { deeds, total: counted?.total ?? 0 };
}
