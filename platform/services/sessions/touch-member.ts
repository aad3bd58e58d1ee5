import type { Tx } from "@suar/database";
import { instantOf, type OrgId, type UserId } from "@suar/domain";

/** Keeps when a person was last here; their sessions are deleted when they end. */
export async function touchMember(
  tx: Tx,
  { orgId, userId }: { readonly orgId: OrgId; readonly userId: UserId },
  now: number,
): Promise<void> {
  await tx
    .updateTable("users")
    .set({ last_seen_at: instantOf(now) })
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .execute();
}
