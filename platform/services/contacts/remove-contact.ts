import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteContact } from "./contact-policy.ts";
import { findContact } from "./contact-queries.ts";

/** Takes a contact out of lists; for 30 days it can be brought back, and is then erased. Errors: `contact.not_found`. */
export async function removeContact(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayWriteContact(actor), "contact.write");
  const row = await findContact(tx, actor, id, { lock: true });
  await tx
    .updateTable("contacts")
    .set({ removed_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("contact_id", "=", row.contact_id)
    .execute();
  const subject = { kind: "contact", id: row.contact_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "contact.removed", subject });
}
