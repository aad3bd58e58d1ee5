import { appendAuditEntries, type Tx } from "@suar/database";
import { instantOf, type OrgId, type UserId } from "@suar/domain";

/** Shuts out for good what somebody who leaves had let in: it does not come back with them. `by` is who ends it. */
export async function withdrawProgramsOf(
  tx: Tx,
  { orgId, userId, by }: { readonly orgId: OrgId; readonly userId: UserId; readonly by: UserId },
  now: number,
): Promise<void> {
  const withdrawn = await tx
    .updateTable("programs")
    .set({ withdrawn_at: instantOf(now) })
    .where("org_id", "=", orgId)
    .where("made_by", "=", userId)
    .where("withdrawn_at", "is", null)
    .returning("program_id")
    .execute();
  const entries = withdrawn.map(({ program_id: id }) => ({
    actor: by,
    action: "program.withdrawn" as const,
    subject: { kind: "program", id },
  }));
  await appendAuditEntries(tx, orgId, entries);
}
