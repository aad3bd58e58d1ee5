import { sql, type RawBuilder } from "kysely";
import { may, type Actor } from "../sessions/index.ts";

/**
 * Whether the actor may know of a case, as SQL over a row of `cases` named `alias`: it does not shut them out, and it is
 * open to all who work on cases, or they work on it, or they supervise. Every list, count, search and link asks it.
 */
export const reachableCase = (actor: Actor, alias = "c"): RawBuilder<boolean> =>
  sql<boolean>`(not ${walled(actor, alias)})`;

/** Whether no case stands between the actor and a person, as SQL over a row of `persons` named `alias`. */
export const reachablePerson = (actor: Actor, alias = "p"): RawBuilder<boolean> => sql<boolean>`not exists (
  select 1 from case_persons wall_join join cases wall_case
    on wall_case.org_id = wall_join.org_id and wall_case.case_id = wall_join.case_id
  where wall_join.org_id = ${sql.ref(`${alias}.org_id`)} and wall_join.person_id = ${sql.ref(`${alias}.person_id`)}
    and ${walled(actor, "wall_case")})`;

/** Whether no case stands between the actor and a contact, as SQL over a row of `contacts` named `alias`. */
export const reachableContact = (actor: Actor, alias = "t"): RawBuilder<boolean> => sql<boolean>`not exists (
  select 1 from case_contacts wall_join join cases wall_case
    on wall_case.org_id = wall_join.org_id and wall_case.case_id = wall_join.case_id
  where wall_join.org_id = ${sql.ref(`${alias}.org_id`)} and wall_join.contact_id = ${sql.ref(`${alias}.contact_id`)}
    and ${walled(actor, "wall_case")})`;

/** Asks each row by itself: PostgreSQL would else read everybody's work on every case to show one page of them. */
export const byRow = sql`offset 0`;

function walled(actor: Actor, alias: string): RawBuilder<boolean> {
  const orgId = sql.ref(`${alias}.org_id`);
  const caseId = sql.ref(`${alias}.case_id`);
  // Whom a case shuts out is shut out of few: they are read once a statement, not once a row of it.
  const isShutOut = sql<boolean>`${caseId} = any(array(select wall.case_id from case_exclusions wall
    where wall.org_id = ${actor.orgId} and wall.body_id = ${actor.userId}))`;
  if (may(actor, "case.read_restricted")) return isShutOut;
  return sql<boolean>`(${isShutOut} or (${sql.ref(`${alias}.restricted`)} and not exists (select 1 from case_workers mine
    where mine.org_id = ${orgId} and mine.case_id = ${caseId} and mine.user_id = ${actor.userId} ${byRow})))`;
}
