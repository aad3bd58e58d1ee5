import type { Tx } from "@suar/database";
import { instantOf, type Queue } from "@suar/domain";
import { sql, type RawBuilder } from "kysely";
import { reachableCase } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";
import { countedUpTo } from "./case-times.ts";

/** How many cases wait, of those that the actor may know of; each count ends at `countedUpTo`, so that it stays cheap. */
export async function countQueue(tx: Tx, actor: Actor, now: number): Promise<Queue["counts"]> {
  const count = (only: RawBuilder<unknown>): RawBuilder<unknown> => sql`(select count(*)::int from (
    select 1 from cases c where c.org_id = ${actor.orgId} and c.closed_at is null and c.removed_at is null and ${only}
    and ${reachableCase(actor, "c")} limit ${sql.lit(countedUpTo)}) x)`;
  const mine = sql`c.case_id in (select m.case_id from case_workers m
    where m.org_id = ${actor.orgId} and m.user_id = ${actor.userId} and m.is_open)`;
  const { rows } = await sql<
    Omit<Queue["counts"], "mineDormant"> & { minedormant?: number }
  >`select ${count(sql`true`)} as open, ${count(mine)} as mine,
    ${count(sql`c.owner is null`)} as unassigned, ${count(sql`c.dormant_at <= ${instantOf(now)}`)} as dormant,
    ${count(sql`c.dormant_at <= ${instantOf(now)} and ${mine}`)} as minedormant,
    ${count(sql`c.danger = 'life'`)} as life`.execute(tx);
  const { minedormant = 0, ...counts } = rows[0] ?? { open: 0, mine: 0, unassigned: 0, dormant: 0, life: 0 };
  return { ...counts, mineDormant: minedormant };
}
