import { appendAudit, recordErasure, type Tx } from "@suar/database";
import type { ContactId, ErasePerson, OrgId, UserId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayEraseAny, mayEraseContact } from "./contact-policy.ts";
import { findContact } from "./contact-queries.ts";

/**
 * Erases a contact for good: its key is destroyed, so that what a backup still holds of it opens for nobody, and every row
 * of it goes. Cases that it stood in stay. Removed ones can be erased too.
 * Errors: `contact.not_found`; `session.forbidden` for what a colleague took, unless the actor is a supervisor.
 */
export async function eraseContact(
  tx: Tx,
  actor: Actor,
  { id, reason }: ErasePerson & { readonly id: string },
): Promise<void> {
  authorize(mayEraseAny(actor), "contact.erase");
  const row = await findContact(tx, actor, id, { lock: true, withRemoved: true });
  authorize(mayEraseContact(actor, row), "contact.erase");
  await erase(tx, { orgId: actor.orgId, contact: row.contact_id, by: actor.userId, reason });
}

/** Erases without asking: for what has run out. `by` is null when the node itself does it. */
export async function erase(
  tx: Tx,
  {
    orgId,
    contact,
    by,
    reason,
  }: { readonly orgId: OrgId; readonly contact: ContactId; readonly by: UserId | null; readonly reason: string },
): Promise<void> {
  await tx.deleteFrom("contacts").where("org_id", "=", orgId).where("contact_id", "=", contact).execute();
  await recordErasure(tx, { orgId, kind: "contact", id: contact });
  const subject = { kind: "contact", id: contact };
  await appendAudit(tx, { orgId, actor: by, action: "contact.erased", subject, details: { reason } });
}
