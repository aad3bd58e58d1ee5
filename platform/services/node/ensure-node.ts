import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { sql } from "kysely";
import { makeId } from "../sessions/index.ts";

/** The node's one row, made at the first start; several processes may start at once. */
export async function ensureNode(tx: Tx): Promise<{ readonly id: string }> {
  await sql`lock table node in share row exclusive mode`.execute(tx);
  const known = await tx.selectFrom("node").select("node_id").executeTakeFirst();
  if (known !== undefined) return { id: known.node_id };
  const id = makeId<string>();
  await tx
    .insertInto("node")
    .values({ node_id: id, created_at: instantOf(Date.now()) })
    .execute();
  return { id };
}
