import type { Database } from "@suar/database";
import { instantOf } from "@suar/domain";
import { makeId } from "../make-id.ts";

/** The one row of a node that nobody has claimed. */
export async function buildNode(database: Pick<Database, "transaction">): Promise<void> {
  await database.transaction((tx) =>
    tx
      .insertInto("node")
      .values({ node_id: makeId(), created_at: instantOf(Date.now()) })
      .execute(),
  );
}
