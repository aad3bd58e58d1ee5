import type { ContactId } from "@suar/domain";
import { handedPage, handedRows, openFileKey, plainColumns, type HandedRecords } from "../keys/index.ts";
import { selectContacts } from "./contact-queries.ts";
import { openValue } from "./seal-contact.ts";

/** Contacts with every version of every field, those kept aside too. One whose key is not here says so. */
export const handedContacts: HandedRecords = {
  kind: "contact",
  page: async (tx, { actor, keys }, after) => {
    const from = selectContacts(tx, actor).where("t.removed_at", "is", null);
    const rows = await (after === undefined ? from : from.where("t.contact_id", ">", after as ContactId))
      .orderBy("t.contact_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ contact_id: id }) => id);
    const ids = shown.map(({ contact_id: id }) => id);
    if (ids.length === 0) return { records: [], next };
    const wrapped = await tx
      .selectFrom("contact_keys")
      .select(["contact_id", "version", "wrapped"])
      .where("org_id", "=", actor.orgId)
      .where("contact_id", "in", ids)
      .execute();
    const fields = await tx
      .selectFrom("contact_fields")
      .selectAll()
      .where("org_id", "=", actor.orgId)
      .where("contact_id", "in", ids)
      .orderBy("field")
      .orderBy("version")
      .execute();
    const own = new Map(
      wrapped.map(({ contact_id: id, ...row }) => [id, openFileKey(keys, { kind: "contact", id, ...row })]),
    );
    const records = shown.map((row) => {
      const key = own.get(row.contact_id);
      const mine = fields.filter(({ contact_id: id }) => id === row.contact_id);
      const open = key === undefined ? [] : mine.map((one) => ({ ...plainColumns(one), value: openValue(key, one) }));
      return { ...plainColumns(row), readable: key !== undefined, fields: open };
    });
    return { records, next };
  },
};
