import type { ReceiptTable, Tx } from "@suar/database";
import { SuarError, type ContactId, type Instant, type OrgId, type Receipt } from "@suar/domain";

/** The receipt of a contact, if there is one that still tells something. */
export const findReceipt = (tx: Tx, orgId: OrgId, contact: ContactId, now: Instant) =>
  tx
    .selectFrom("receipts")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("contact_id", "=", contact)
    .where("expires_at", ">", now)
    .executeTakeFirst();

/** Errors: `receipt.not_found` for a contact without one. */
export async function requireReceipt(tx: Tx, orgId: OrgId, contact: ContactId, now: Instant): Promise<ReceiptTable> {
  const row = await findReceipt(tx, orgId, contact, now);
  if (row === undefined) throw new SuarError("receipt.not_found");
  return row;
}

export const presentReceipt = (row: ReceiptTable): Receipt => ({
  status: row.status,
  madeAt: row.made_at,
  changedAt: row.changed_at,
  expiresAt: row.expires_at,
});

/** The number of this node, which it has from its first start. */
export async function findNodeId(tx: Tx): Promise<string> {
  const { node_id } = await tx.selectFrom("node").select("node_id").executeTakeFirstOrThrow();
  return node_id;
}
