import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type Contact, type ContactId, type TakeContact } from "@suar/domain";
import { newFileKey, openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { clearColumnsOf, nothingAsked } from "./clear-columns.ts";
import { mayTakeContact } from "./contact-policy.ts";
import { findContact } from "./contact-queries.ts";
import { presentContact } from "./present-contact.ts";
import { checkedField } from "./save-contact-field.ts";
import { sealValue } from "./seal-contact.ts";

/**
 * Begins a contact, with nothing or with what is known already. The page may make the id: then a call repeated after a
 * broken line gives the contact that is there. `synthetic` marks one that is made up.
 * Errors: `call.invalid`; `contact.not_found` for an id that is somebody else's; `key.locked`, `key.not_granted`.
 */
export async function takeContact(
  tx: Tx,
  actor: Actor,
  { id, fields, synthetic = false }: TakeContact & { readonly synthetic?: boolean },
  now = Date.now(),
): Promise<Contact> {
  authorize(mayTakeContact(actor), "contact.take");
  const values = fields.map(({ field, value = null }) => ({ field: checkedField(field, value), value }));
  const keys = await openKeys(tx, actor);
  const { orgId, userId } = actor;
  const place = { org_id: orgId, contact_id: (id ?? makeId<ContactId>()) as ContactId };
  const at = instantOf(now);
  const made = await tx
    .insertInto("contacts")
    .values({
      ...place,
      ...nothingAsked,
      ...Object.assign({}, ...values.map(({ field, value }) => clearColumnsOf(field, value))),
      taken_by: userId,
      received_at: at,
      changed_at: at,
      synthetic,
    })
    .onConflict((conflict) => conflict.columns(["org_id", "contact_id"]).doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n)
    return presentContact(tx, actor, keys, await findContact(tx, actor, place.contact_id));
  const { key, row } = newFileKey(keys, "contact", place.contact_id);
  await tx
    .insertInto("contact_keys")
    .values({ ...place, version: row.version, wrapped: row.wrapped })
    .execute();
  if (values.length > 0) {
    const rows = values.map(({ field, value }) => {
      const version = { ...place, field, version: 1 };
      return { ...version, sealed: sealValue(key, version, value), by_user: userId, began_at: at, at };
    });
    await tx.insertInto("contact_fields").values(rows).execute();
  }
  const subject = { kind: "contact", id: place.contact_id };
  await appendAudit(tx, { orgId, actor: userId, action: "contact.taken", subject, details: { fields: values.length } });
  return presentContact(tx, actor, keys, await findContact(tx, actor, place.contact_id));
}
