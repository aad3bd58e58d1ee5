import type { Tx } from "@suar/database";
import type { Opening, OrgId, PersonId } from "@suar/domain";
import { maxOpenings } from "./person-times.ts";

/** Who saw who a person is, and why: newest first. */
export async function listOpenings(tx: Tx, orgId: OrgId, person: PersonId): Promise<Opening[]> {
  const rows = await tx
    .selectFrom("person_openings as o")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "o.org_id").onRef("u.user_id", "=", "o.user_id"))
    .select(["o.at", "u.name as by", "o.reason", "o.how", "o.classes"])
    .where("o.org_id", "=", orgId)
    .where("o.person_id", "=", person)
    .orderBy("o.at", "desc")
    .limit(maxOpenings)
    .execute();
  return rows.map(({ classes, ...opening }) => ({ ...opening, classes: [...classes] }));
}
