import type { Tx } from "@suar/database";
import { isUuidV7, SuarError, type PersonId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { requireOnCase } from "./require-on-case.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import type { TwoThings } from "./two-things.ts";

/**
 * Takes somebody off a case, with their roles there. Somebody about whom something is stated in it stays:
 * their statements are taken back first, so that nothing is lost by the way. The person's own record stays.
 * Errors: `case.not_found`; `person.not_found` for somebody who does not stand on it; `case.wrong_state`.
 */
export async function partCasePerson(tx: Tx, actor: Actor, { id, other }: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  if (!isUuidV7(other)) throw new SuarError("person.not_found");
  const person = other as PersonId;
  await requireOnCase(tx, { orgId: row.org_id, caseId: row.case_id, person });
  const stated = await tx
    .selectFrom("case_statements")
    .select("statement_id")
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("person_id", "=", person)
    .where("replaced_at", "is", null)
    .where("withdrawn_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (stated !== undefined) throw new SuarError("case.wrong_state");
  await tx
    .deleteFrom("case_persons")
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("person_id", "=", person)
    .execute();
  await touchCase(tx, row, now);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "person_parted", subject: person, now });
}
