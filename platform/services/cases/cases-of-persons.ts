import { uuidList, type Tx } from "@suar/database";
import type { CaseId, PersonId } from "@suar/domain";
import { sql } from "kysely";
import { reachableCase } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** A case that somebody stands on. */
interface CaseOfPerson {
  readonly person: PersonId;
  readonly id: CaseId;
  readonly number: string;
}

/** The cases that people stand on, newest first, of those that the actor may know of. Shapes: at most 200. */
export const casesOfPersons = (tx: Tx, actor: Actor, persons: readonly PersonId[]): Promise<readonly CaseOfPerson[]> =>
  tx
    .selectFrom("case_persons as j")
    .innerJoin("cases as c", (join) => join.onRef("c.org_id", "=", "j.org_id").onRef("c.case_id", "=", "j.case_id"))
    .select(["j.person_id as person", "c.case_id as id", "c.number"])
    .where("j.org_id", "=", actor.orgId)
    .where(sql<boolean>`j.person_id = any(${uuidList(persons)})`)
    .where("c.removed_at", "is", null)
    .where(reachableCase(actor, "c"))
    .orderBy("c.case_id", "desc")
    .limit(200)
    .execute();
