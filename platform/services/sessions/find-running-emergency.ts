import type { Tx } from "@suar/database";
import { instantOf, type OrgId, type RunningEmergency, type UserId } from "@suar/domain";

/** The further role that a person has at this moment. Whoever approves one sees to it that there is never a second. */
export async function findRunningEmergency(
  tx: Tx,
  { orgId, userId }: { readonly orgId: OrgId; readonly userId: UserId },
  now: number,
): Promise<RunningEmergency | null> {
  const row = await tx
    .selectFrom("emergencies")
    .select(["emergency_id", "role", "ends_at"])
    .where("org_id", "=", orgId)
    .where("asked_by", "=", userId)
    .where("answer", "=", "approved")
    .where("ended_at", "is", null)
    .where("ends_at", ">", instantOf(now))
    .executeTakeFirst();
  if (row === undefined || row.ends_at === null) return null;
  return { id: row.emergency_id, role: row.role, endsAt: row.ends_at };
}
