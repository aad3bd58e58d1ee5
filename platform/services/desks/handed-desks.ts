import type { DeskId } from "@suar/domain";
import { handedPage, handedRows, plainColumns, type HandedRecords } from "../keys/index.ts";
import { selectDesks } from "./desk-queries.ts";
import { openContact } from "./sealed-contact.ts";

/** The directory of desks, with contacts that are printed nowhere. */
export const handedDesks: HandedRecords = {
  kind: "desk",
  page: async (tx, { actor, keys }, after) => {
    const from = selectDesks(tx, actor.orgId);
    const rows = await (after === undefined ? from : from.where("d.desk_id", ">", after as DeskId))
      .orderBy("d.desk_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ desk_id: id }) => id);
    const records = shown.map((row) => {
      const contact = row.sealed_contact === null ? null : openContact(keys, row.desk_id, row.sealed_contact);
      return { ...plainColumns(row), private_contact: contact };
    });
    return { records, next };
  },
};
