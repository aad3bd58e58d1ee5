import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";

/**
 * Deletes the words of referrals whose time under the agreement is over, at the recipient's and at the sender's; that there
 * was one stays. Gives how many; at most 200 at a time.
 */
export async function expireReferrals(tx: Tx, now = Date.now()): Promise<number> {
  const due = await tx
    .selectFrom("referrals")
    .select(["org_id", "referral_id", "direction"])
    .where("delete_after", "<=", instantOf(now))
    .orderBy("delete_after")
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { org_id, referral_id, direction } of due) {
    await tx.deleteFrom("referral_facts").where("org_id", "=", org_id).where("referral_id", "=", referral_id).execute();
    await tx
      .updateTable("referrals")
      .set({ delete_after: null })
      .where("org_id", "=", org_id)
      .where("referral_id", "=", referral_id)
      .execute();
    const subject = { kind: "referral", id: referral_id };
    await appendAudit(tx, { orgId: org_id, actor: null, action: "referral.expired", subject, details: { direction } });
  }
  return due.length;
}
