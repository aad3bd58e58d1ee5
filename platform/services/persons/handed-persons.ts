import { appendAuditEntries } from "@suar/database";
import { fieldClasses, personFieldKinds, type PersonId } from "@suar/domain";
import { handedPage, handedRows, plainColumns, type HandedRecords } from "../keys/index.ts";
import { findPersonKeys } from "./person-key.ts";
import { readableClasses } from "./person-policy.ts";
import { selectPersons } from "./person-queries.ts";
import { openingRow } from "./record-opening.ts";
import { openFact } from "./seal-fact.ts";

/**
 * People with every version of every fact, as far as the roles of whoever hands over reach. That each of them was opened
 * stands beside them and in the trail. One whose key is not here says so.
 */
export const handedPersons: HandedRecords = {
  kind: "person",
  page: async (tx, { actor, keys, why, now }, after) => {
    const from = selectPersons(tx, actor).where("p.removed_at", "is", null);
    const rows = await (after === undefined ? from : from.where("p.person_id", ">", after as PersonId))
      .orderBy("p.person_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ person_id: id }) => id);
    const ids = shown.map(({ person_id: id }) => id);
    if (ids.length === 0) return { records: [], next };
    const own = await findPersonKeys(tx, keys, ids);
    const fields = await tx
      .selectFrom("person_fields")
      .selectAll()
      .where("org_id", "=", actor.orgId)
      .where("person_id", "in", ids)
      .orderBy("field_id")
      .execute();
    const opened = shown.map((row) => {
      const key = own.get(row.person_id);
      const readable = readableClasses(actor, row);
      const mine = fields.filter(
        ({ person_id: id, kind }) => id === row.person_id && readable.includes(personFieldKinds[kind].class),
      );
      const classes = fieldClasses.filter((one) => mine.some(({ kind }) => personFieldKinds[kind].class === one));
      const facts = key === undefined ? [] : mine.map((one) => ({ ...plainColumns(one), answer: openFact(key, one) }));
      const opening =
        key === undefined ? [] : [openingRow(key, actor, { person: row.person_id, how: "file", why, classes, now })];
      return {
        record: { ...plainColumns(row), readable: key !== undefined, facts },
        opening,
        classes,
        id: row.person_id,
      };
    });
    const openings = opened.flatMap(({ opening }) => opening);
    if (openings.length > 0) await tx.insertInto("person_openings").values(openings).execute();
    await appendAuditEntries(
      tx,
      actor.orgId,
      opened.map(({ id, classes }) => ({
        actor: actor.userId,
        action: "person.opened" as const,
        subject: { kind: "person", id },
        details: { reason: why.reason, classes, how: "file" },
      })),
    );
    return { records: opened.map(({ record }) => record), next };
  },
};
