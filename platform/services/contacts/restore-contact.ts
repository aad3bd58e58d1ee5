import { appendAudit, type Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteContact } from "./contact-policy.ts";
import { findContact } from "./contact-queries.ts";
import { removedMs } from "./contact-times.ts";

/** Brings a removed contact back; one that was not removed stays as it is. Errors: `contact.not_found`, `undo.expired`. */
export async function restoreContact(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayWriteContact(actor), "contact.write");
  const row = await findContact(tx, actor, id, { lock: true, withRemoved: true });
  if (row.removed_at === null) return;
  if (now - Date.parse(row.removed_at) >= removedMs) throw new SuarError("undo.expired");
  await tx
    .updateTable("contacts")
    .set({ removed_at: null })
    .where("org_id", "=", actor.orgId)
    .where("contact_id", "=", row.contact_id)
    .execute();
  const subject = { kind: "contact", id: row.contact_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "contact.restored", subject });
}
