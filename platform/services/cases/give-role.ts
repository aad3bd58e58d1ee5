import type { Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type CasePerson, type GiveRole, type PersonId } from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { personsOf } from "./case-parts.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase, type CaseRecord } from "./case-queries.ts";
import { requireOnCase } from "./require-on-case.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/** Somebody on a case and what they are given. */
interface RoleOf {
  readonly row: CaseRecord;
  readonly person: PersonId;
  readonly role: GiveRole;
  readonly now: number;
}

/**
 * Says what somebody is in a case, beside what they are already: no role ends or becomes another by it.
 * Errors: `case.not_found`; `person.not_found` for somebody who does not stand on the case.
 */
export async function giveRole(
  tx: Tx,
  actor: Actor,
  { id, other, role }: { readonly id: string; readonly other: string; readonly role: GiveRole },
  now = Date.now(),
): Promise<readonly CasePerson[]> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  if (!isUuidV7(other)) throw new SuarError("person.not_found");
  const person = other as PersonId;
  await requireOnCase(tx, { orgId: row.org_id, caseId: row.case_id, person });
  await touchCase(tx, row, now);
  await insertRole(tx, actor, { row, person, role, now });
  return personsOf(tx, actor, row);
}

/** Writes a role that the person does not have yet. */
export async function insertRole(tx: Tx, actor: Actor, { row, person, role, now }: RoleOf): Promise<void> {
  const has = await tx
    .selectFrom("case_roles")
    .select("role_id")
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("person_id", "=", person)
    .where("role", "=", role.role)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (has !== undefined) return;
  await tx
    .insertInto("case_roles")
    .values({
      org_id: row.org_id,
      case_id: row.case_id,
      role_id: makeId<string>(),
      person_id: person,
      role: role.role,
      source: role.source,
      certainty: role.certainty,
      by_user: actor.userId,
      at: instantOf(now),
    })
    .execute();
  const details = { role: role.role, certainty: role.certainty };
  await tellCase(tx, actor, { caseId: row.case_id, kind: "role_given", subject: person, details, now });
}
