import type { Tx } from "@suar/database";
import type { ShutBody } from "@suar/domain";
import { sql } from "kysely";
import type { CaseRecord } from "./case-queries.ts";

/** Whom a case shuts out, with the names of members and partners. */
export const shutBodiesOf = (tx: Tx, row: CaseRecord): Promise<ShutBody[]> => selectShutBodies(tx, row).execute();

/** The same for a trip that asks for more. */
export const selectShutBodies = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_exclusions as x")
    .leftJoin("users as b", (join) => join.onRef("b.org_id", "=", "x.org_id").onRef("b.user_id", "=", "x.by_user"))
    .select(["x.exclusion_id as id", "x.kind", "x.body_id as body", "x.reason", "x.at", "b.name as by"])
    .select(
      sql<string | null>`coalesce(
        (select m.name from users m where m.org_id = x.org_id and m.user_id = x.body_id),
        (select p.name from partners p where p.org_id = x.org_id and p.partner_id = x.body_id))`.as("name"),
    )
    .where("x.org_id", "=", row.org_id)
    .where("x.case_id", "=", row.case_id)
    .orderBy("x.exclusion_id");
