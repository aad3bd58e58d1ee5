import type { Tx } from "@suar/database";
import { instantOf, type Receipt } from "@suar/domain";
import { findContact } from "../contacts/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadReceipt } from "./receipt-policy.ts";
import { findReceipt, presentReceipt } from "./receipt-queries.ts";

/** What the receipt of a contact says, or null without one. Errors: `session.forbidden`, `contact.not_found`. */
export async function readReceipt(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Receipt | null> {
  authorize(mayReadReceipt(actor), "receipt.read");
  const { contact_id } = await findContact(tx, actor, id);
  const row = await findReceipt(tx, actor.orgId, contact_id, instantOf(now));
  return row === undefined ? null : presentReceipt(row);
}
