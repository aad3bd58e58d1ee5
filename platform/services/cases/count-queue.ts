import { instantOf, type Queue } from "@suar/domain";
import { sql, type RawBuilder } from "kysely";
import { reachableCase } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";
import { countedUpTo } from "./case-times.ts";

/** How many cases wait, of those that the actor may know of; each count ends at `countedUpTo`, so that it stays cheap. */
export const selectCounts = (actor: Actor, now: number) => {
  const count = (only: RawBuilder<unknown>): RawBuilder<unknown> => sql`(select count(*)::int from (
    select 1 from cases c where c.org_id = ${actor.orgId} and c.closed_at is null and c.removed_at is null and ${only}
    and ${reachableCase(actor, "c")} limit ${sql.lit(countedUpTo)}) x)`;
  const mine = sql`c.case_id in (select m.case_id from case_workers m
    where m.org_id = ${actor.orgId} and m.user_id = ${actor.userId} and m.is_open)`;
  const dormant = sql`c.dormant_at <= ${instantOf(now)}`;
  return sql<Queue["counts"]>`select ${count(sql`true`)} as open, ${count(mine)} as mine,
    ${count(sql`c.owner is null`)} as unassigned, ${count(dormant)} as dormant,
    ${count(sql`${dormant} and ${mine}`)} as "mineDormant", ${count(sql`c.danger = 'life'`)} as life`;
};
