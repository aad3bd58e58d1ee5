import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type Receipt, type ReceiptStatus } from "@suar/domain";
import { findContact } from "../contacts/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayGiveReceipt } from "./receipt-policy.ts";
import { presentReceipt, requireReceipt } from "./receipt-queries.ts";

/**
 * Chooses what the receipt of a contact says. It never follows a case by itself: whoever holds the code may be the person
 * from whom somebody is protected. Errors: `session.forbidden`, `contact.not_found`, `receipt.not_found`.
 */
export async function tellReceipt(
  tx: Tx,
  actor: Actor,
  { id, status }: { readonly id: string; readonly status: ReceiptStatus },
  now = Date.now(),
): Promise<Receipt> {
  authorize(mayGiveReceipt(actor), "receipt.give");
  const { orgId, userId } = actor;
  const { contact_id } = await findContact(tx, actor, id);
  const at = instantOf(now);
  const row = await requireReceipt(tx, orgId, contact_id, at);
  if (row.status === status) return presentReceipt(row);
  await tx
    .updateTable("receipts")
    .set({ status, changed_at: at })
    .where("org_id", "=", orgId)
    .where("contact_id", "=", contact_id)
    .execute();
  const subject = { kind: "contact", id: contact_id };
  await appendAudit(tx, { orgId, actor: userId, action: "receipt.told", subject, details: { status } });
  return presentReceipt({ ...row, status, changed_at: at });
}
