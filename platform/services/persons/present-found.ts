import { uuidList, type Tx } from "@suar/database";
import type { FoundPerson } from "@suar/domain";
import { sql } from "kysely";
import type { Actor } from "../sessions/index.ts";
import { selectPersons } from "./person-queries.ts";
import { presentRow } from "./present-person.ts";
import type { RankedPerson } from "./rank-found.ts";

/** Rows of the found people, in their order. */
export async function presentFound(tx: Tx, actor: Actor, shown: readonly RankedPerson[]): Promise<FoundPerson[]> {
  if (shown.length === 0) return [];
  const ids = shown.map(({ person }) => person);
  const rows = await selectPersons(tx, actor)
    .select(
      sql<number>`(select count(*)::int from person_fields f where f.org_id = p.org_id and f.person_id = p.person_id
        and f.replaced_at is null)`.as("fields"),
    )
    .where(sql<boolean>`p.person_id = any(${uuidList(ids)})`)
    .execute();
  return shown.flatMap(({ person, name, foundBy }) => {
    const row = rows.find(({ person_id }) => person_id === person);
    return row === undefined ? [] : [{ person: presentRow(row, row.fields, actor), name, foundBy }];
  });
}
