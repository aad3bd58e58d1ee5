import type { Tx } from "@suar/database";
import type { PersonRow } from "@suar/domain";
import { sql } from "kysely";
import { reachablePerson } from "../case-walls/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayListPersons, mayRemovePerson } from "./person-policy.ts";
import { selectPersons } from "./person-queries.ts";
import { presentRow } from "./present-person.ts";

/** Which people: all, one's own, or those that were removed and can still be brought back. `limit` is at most 200. */
export interface PersonQuery {
  readonly which: "all" | "mine" | "removed";
  readonly offset: number;
  readonly limit: number;
}

/** One page of people without identity, last changed first, and how many there are in all. */
export async function listPersons(
  tx: Tx,
  actor: Actor,
  { which, offset, limit }: PersonQuery,
): Promise<{ readonly persons: readonly PersonRow[]; readonly total: number }> {
  authorize(mayListPersons(actor), "person.list");
  if (which === "removed") authorize(mayRemovePerson(actor), "person.remove");
  const isRemoved = which === "removed" ? "is not" : "is";
  let query = selectPersons(tx, actor).where("p.removed_at", isRemoved, null);
  let counted = tx
    .selectFrom("persons as p")
    .where("p.org_id", "=", actor.orgId)
    .where("p.removed_at", isRemoved, null)
    .where(reachablePerson(actor, "p"));
  if (which === "mine") {
    query = query.where("p.worker", "=", actor.userId);
    counted = counted.where("p.worker", "=", actor.userId);
  }
  const { total } = await counted.select((count) => count.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .select(
      sql<number>`(select count(*)::int from person_fields f where f.org_id = p.org_id and f.person_id = p.person_id
        and f.replaced_at is null)`.as("fields"),
    )
    .orderBy("p.changed_at", "desc")
    .orderBy("p.person_id")
    .offset(offset)
    .limit(limit)
    .execute();
  return { persons: rows.map((row) => presentRow(row, row.fields, actor)), total };
}
