import { appendAudit, type Tx } from "@suar/database";
import { findContact } from "../contacts/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayGiveReceipt } from "./receipt-policy.ts";

/**
 * Ends a receipt: its code tells nothing from now on, as if it had never been. Doing it again changes nothing.
 * Errors: `session.forbidden`, `contact.not_found`.
 */
export async function endReceipt(tx: Tx, actor: Actor, id: string): Promise<void> {
  authorize(mayGiveReceipt(actor), "receipt.give");
  const { orgId, userId } = actor;
  const { contact_id } = await findContact(tx, actor, id);
  const { numDeletedRows } = await tx
    .deleteFrom("receipts")
    .where("org_id", "=", orgId)
    .where("contact_id", "=", contact_id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await appendAudit(tx, {
    orgId,
    actor: userId,
    action: "receipt.ended",
    subject: { kind: "contact", id: contact_id },
  });
}
