import type { Tx } from "@suar/database";
import type { CaseId, CaseStatus, Instant, OrgId, PersonId } from "@suar/domain";
import { sql } from "kysely";
import { reachableCase, reachablePerson } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** A row of a file of cases: a case and one of its persons, or a case with nobody on it. */
export interface FileRow {
  readonly org_id: OrgId;
  readonly case_id: CaseId;
  readonly person_id: PersonId | null;
  readonly status: CaseStatus;
  readonly country: string;
  readonly opened_at: Instant;
  readonly synthetic: boolean;
}

/** The rows of the cases that the actor may know of, and of people whom no case keeps from them; in one order. */
export const selectFileRows = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom("cases as c")
    .leftJoin(
      (from) =>
        from
          .selectFrom("case_persons as j")
          .innerJoin("persons as p", (join) =>
            join.onRef("p.org_id", "=", "j.org_id").onRef("p.person_id", "=", "j.person_id"),
          )
          .select(["j.org_id", "j.case_id", "j.person_id"])
          .where("p.org_id", "=", actor.orgId)
          .where("p.removed_at", "is", null)
          .where(reachablePerson(actor, "p"))
          .as("on_case"),
      (join) => join.onRef("on_case.org_id", "=", "c.org_id").onRef("on_case.case_id", "=", "c.case_id"),
    )
    .select(["c.org_id", "c.case_id", "on_case.person_id", "c.status", "c.country", "c.opened_at", "c.synthetic"])
    .where("c.org_id", "=", actor.orgId)
    .where("c.removed_at", "is", null)
    .where(reachableCase(actor, "c"));

/** How many rows there are, and whether any of them is made up. */
export async function countFileRows(tx: Tx, actor: Actor): Promise<{ readonly rows: number; readonly cases: number }> {
  return tx
    .selectFrom(selectFileRows(tx, actor).as("r"))
    .select([sql<number>`count(*)::int`.as("rows"), sql<number>`count(distinct r.case_id)::int`.as("cases")])
    .executeTakeFirstOrThrow();
}
