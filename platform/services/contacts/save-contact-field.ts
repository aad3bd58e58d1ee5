import { appendAudit, later, together, type Tx } from "@suar/database";
import { contactFieldIds, contactFields, instantOf, SuarError, type ContactField, type Saved } from "@suar/domain";
import { openGrants, selectGrants } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { clearColumnsOf } from "./clear-columns.ts";
import { mayWriteContact } from "./contact-policy.ts";
import { findContact, openContactKey, selectContactKey } from "./contact-queries.ts";
import { selectVersions, settleAside, writeVersion } from "./write-version.ts";

/** A keystroke-save of one field of one contact. */
export interface SaveContactField {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  readonly base: number;
  readonly settles?: boolean;
}

/**
 * Saves one field. The answer leaves after the commit: what was acknowledged is on the disk. A save against an older
 * version overwrites nothing: both stand in the answer, the worker's own is kept aside. `settles` says that a person has
 * merged what lay aside. The trail hears of a version once, not of every keystroke.
 * Errors: `contact.not_found`; `call.invalid` for a field or value that is none; `key.locked`, `key.missing`.
 */
export async function saveContactField(
  tx: Tx,
  actor: Actor,
  { id, field: name, value = null, base, settles = false }: SaveContactField,
  now = Date.now(),
): Promise<Saved> {
  authorize(mayWriteContact(actor), "contact.write");
  const field = checkedField(name, value);
  const row = await findContact(tx, actor, id, { lock: true });
  const contact = row.contact_id;
  const { orgId, userId: by, name: byName } = actor;
  const { grants, keyRow, versions } = await together(tx, {
    grants: selectGrants(tx, actor),
    keyRow: selectContactKey(tx, orgId, contact),
    versions: selectVersions(tx, orgId, contact).where("f.field", "=", field),
  });
  const key = openContactKey(openGrants(actor, grants), contact, keyRow);
  const save = { orgId, contact, field, value, versions, base, by, byName, now };
  const { saved, isInForce, isNew } = await writeVersion(tx, key, save);
  if (isInForce) {
    await later(
      tx,
      tx
        .updateTable("contacts")
        .set({ changed_at: instantOf(now), ...clearColumnsOf(field, value) })
        .where("org_id", "=", orgId)
        .where("contact_id", "=", contact),
    );
    if (settles) await settleAside(tx, save);
  }
  if (isNew) {
    const details = { field, version: saved.kind === "saved" ? saved.version : saved.yours.version, aside: !isInForce };
    const subject = { kind: "contact", id: contact };
    await appendAudit(tx, { orgId, actor: by, action: "contact.written", subject, details });
  }
  return saved;
}

/** Errors: `call.invalid`. */
export function checkedField(name: string, value: unknown): ContactField {
  const field = contactFieldIds.find((one) => one === name);
  if (field === undefined) throw new SuarError("call.invalid", { field: "field" });
  if (value !== null && !contactFields[field].safeParse(value).success) {
    throw new SuarError("call.invalid", { field: "value" });
  }
  return field;
}
