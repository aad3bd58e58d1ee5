import { appendAudit, uuidList, type Tx } from "@suar/database";
import type { AskDuplicates, Duplicates } from "@suar/domain";
import { sql } from "kysely";
import { openKeys } from "../keys/index.ts";
import { findAlike, personLabel } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { casesOfPersons } from "./cases-of-persons.ts";
import { maySearchCases } from "./case-policy.ts";

/**
 * People of this organisation who may be the one whose name or contact is being typed, across spelling and script, and the
 * cases they stand on. No name is told: whoever wants to know opens the person's page, for a reason that is kept. Nobody
 * of another organisation, and nobody behind a wall, is ever a candidate. That somebody was shown stands in the trail; what
 * was typed is kept nowhere.
 * Errors: `key.locked`, `key.not_granted`.
 */
export async function findDuplicates(tx: Tx, actor: Actor, asked: AskDuplicates): Promise<Duplicates> {
  authorize(maySearchCases(actor), "case.search");
  const keys = await openKeys(tx, actor);
  const { byContact, byName } = await findAlike(tx, actor, keys, asked);
  const alike = [...byContact, ...byName];
  if (alike.length === 0) return { candidates: [] };
  const ids = alike.map(({ person }) => person);
  const subject = { kind: "search", id: makeId<string>() };
  const details = { found: ids.length, whileTyping: true };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "case.searched", subject, details });
  const cases = await casesOfPersons(tx, actor, ids);
  const workers = await tx
    .selectFrom("persons as p")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "p.org_id").onRef("u.user_id", "=", "p.worker"))
    .select(["p.person_id", "u.name"])
    .where("p.org_id", "=", actor.orgId)
    .where(sql<boolean>`p.person_id = any(${uuidList(ids)})`)
    .execute();
  return {
    candidates: alike.map(({ person, foundBy }) => ({
      person,
      label: personLabel(person),
      foundBy,
      worker: workers.find(({ person_id }) => person_id === person)?.name ?? null,
      cases: cases.filter((one) => one.person === person).map(({ id, number }) => ({ id, number })),
    })),
  };
}
