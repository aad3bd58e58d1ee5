import type { ContactTable, Tx } from "@suar/database";
import { isUuidV7, SuarError, type ContactId, type OrgId } from "@suar/domain";
import type { Selectable } from "kysely";
import { reachableContact } from "../case-walls/index.ts";
import { openFileKey, type FileKey, type OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";

/** A contact's row with the name of the colleague who took it. */
export type ContactRecord = Selectable<ContactTable> & { readonly taker_name: string | null };

/** The contacts that the actor may know of. */
export const selectContacts = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom("contacts as t")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "t.org_id").onRef("u.user_id", "=", "t.taken_by"))
    .selectAll("t")
    .select("u.name as taker_name")
    .where("t.org_id", "=", actor.orgId)
    .where(reachableContact(actor, "t"));

/**
 * One contact; locked until the transaction ends with `lock`, removed ones too with `withRemoved`.
 * Errors: `contact.not_found` when there is none, it is somebody else's, stands behind a wall or was removed: which is not said.
 */
export async function findContact(
  tx: Tx,
  actor: Actor,
  id: string,
  { lock = false, withRemoved = false }: { readonly lock?: boolean; readonly withRemoved?: boolean } = {},
): Promise<ContactRecord> {
  if (!isUuidV7(id)) throw new SuarError("contact.not_found");
  const query = selectContacts(tx, actor).where("t.contact_id", "=", id as ContactId);
  const row = await (lock ? query.forNoKeyUpdate("t") : query).executeTakeFirst();
  if (row === undefined || (row.removed_at !== null && !withRemoved)) throw new SuarError("contact.not_found");
  return row;
}

/** Opens a contact's own key. Errors: `key.missing` when it is not here; those of `openFileKey`. */
export async function findContactKey(tx: Tx, keys: OrganisationKeys, id: ContactId): Promise<FileKey> {
  return openContactKey(keys, id, await selectContactKey(tx, keys.orgId, id).execute());
}

/** The row that `openContactKey` opens, for a trip that asks for more. */
export const selectContactKey = (tx: Tx, orgId: OrgId, id: ContactId) =>
  tx.selectFrom("contact_keys").select(["version", "wrapped"]).where("org_id", "=", orgId).where("contact_id", "=", id);

/** Errors: as `findContactKey`. */
export function openContactKey(
  keys: OrganisationKeys,
  id: ContactId,
  [row]: readonly { readonly version: number; readonly wrapped: string }[],
): FileKey {
  if (row === undefined) throw new SuarError("key.missing");
  return openFileKey(keys, { kind: "contact", id, ...row });
}

/** How a contact is spoken of: the last six characters of its random id. */
export const contactLabel = (id: string): string => id.slice(-6);
