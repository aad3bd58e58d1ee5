import type { Database } from "@suar/database";
import type { Actor } from "../../sessions/index.ts";
import { openField, openKeys, openPersonKey } from "../index.ts";

/** What each person's sealed name says, by person: opened with the organisation's keys alone, past every limit and record. */
export const readAllNames = (
  database: Pick<Database, "transaction">,
  actor: Actor,
): Promise<ReadonlyMap<string, string>> =>
  database.transaction(async (tx) => {
    const keys = await openKeys(tx, actor);
    const rows = await tx
      .selectFrom("person_keys as k")
      .innerJoin("person_fields as f", (join) =>
        join.onRef("f.org_id", "=", "k.org_id").onRef("f.person_id", "=", "k.person_id"),
      )
      .select(["k.person_id", "k.version", "k.wrapped", "f.field_id", "f.kind", "f.sealed"])
      .where("k.org_id", "=", actor.orgId)
      .where("f.kind", "=", "name")
      .execute();
    const names = new Map<string, string>();
    for (const { person_id: personId, version, wrapped, field_id: id, kind, sealed } of rows) {
      const key = openPersonKey(keys, { personId, version, wrapped });
      const table = `person_fields/${personId}`;
      names.set(personId, openField(key, { orgId: actor.orgId, table, id, field: kind, version: 1 }, sealed ?? ""));
    }
    return names;
  });
