import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";

/**
 * Deletes the words of shared things whose time under the agreement is over, at the recipient's and at the sender's; a
 * tombstone with ids and times stays. Gives how many.
 */
export async function expireItems(tx: Tx, now = Date.now()): Promise<number> {
  const gone = await tx
    .updateTable("shared_items")
    .set({ content: null, sealed: null, delete_after: null })
    .where("delete_after", "<=", instantOf(now))
    .returning(["org_id", "item_id", "direction"])
    .execute();
  for (const { org_id, item_id, direction } of gone) {
    const subject = { kind: "shared_item", id: item_id };
    await appendAudit(tx, {
      orgId: org_id,
      actor: null,
      action: "shared_item.expired",
      subject,
      details: { direction },
    });
  }
  return gone.length;
}
