import { appendAuditEntries, type Tx } from "@suar/database";
import { instantOf, type OrgId, type UserId } from "@suar/domain";

/** Ends the further role of somebody who leaves, and their open request: neither comes back with them. */
export async function endEmergenciesOf(
  tx: Tx,
  { orgId, userId, by }: { readonly orgId: OrgId; readonly userId: UserId; readonly by: UserId },
  now: number,
): Promise<void> {
  const at = instantOf(now);
  const ended = await tx
    .updateTable("emergencies")
    .set({ ended_at: at, ended_by: by })
    .where("org_id", "=", orgId)
    .where("asked_by", "=", userId)
    .where("ended_at", "is", null)
    .where((where) => where.or([where("answer", "is", null), where("ends_at", ">", at)]))
    .returning("emergency_id")
    .execute();
  const entries = ended.map(({ emergency_id: id }) => ({
    actor: by,
    action: "emergency.ended" as const,
    subject: { kind: "emergency", id },
  }));
  await appendAuditEntries(tx, orgId, entries);
}
