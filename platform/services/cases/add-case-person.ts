import type { Tx } from "@suar/database";
import { instantOf, type AddCasePerson, type CasePerson } from "@suar/domain";
import { findPerson } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { personsOf } from "./case-parts.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { insertRole } from "./give-role.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/**
 * Puts somebody on a case, with any number of roles; somebody who stands there already gets the roles beside their others.
 * Gives everybody who stands there now. Errors: `case.not_found`, `person.not_found`.
 */
export async function addCasePerson(
  tx: Tx,
  actor: Actor,
  { id, person: personId, roles }: AddCasePerson & { readonly id: string },
  now = Date.now(),
): Promise<readonly CasePerson[]> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  const { person_id: person } = await findPerson(tx, actor, personId);
  const added = await tx
    .insertInto("case_persons")
    .values({ org_id: row.org_id, case_id: row.case_id, person_id: person, by_user: actor.userId, at: instantOf(now) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  await touchCase(tx, row, now);
  if (added.numInsertedOrUpdatedRows !== 0n) {
    await tellCase(tx, actor, { caseId: row.case_id, kind: "person_added", subject: person, now });
  }
  for (const role of roles) await insertRole(tx, actor, { row, person, role, now });
  return personsOf(tx, actor, row);
}
