import { appendAudit, type Tx } from "@suar/database";
import type { Contact } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadContact } from "./contact-policy.ts";
import { findContact } from "./contact-queries.ts";
import { presentContact } from "./present-contact.ts";

/** A contact with what was said. That it was opened stands in the trail. Errors: `contact.not_found`, `key.locked`, `key.missing`. */
export async function readContact(tx: Tx, actor: Actor, id: string): Promise<Contact> {
  authorize(mayReadContact(actor), "contact.read");
  const row = await findContact(tx, actor, id);
  const contact = await presentContact(tx, actor, await openKeys(tx, actor), row);
  const subject = { kind: "contact", id: contact.id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "contact.read", subject });
  return contact;
}
