import type { Tx } from "@suar/database";
import type { Case, PersonId } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import { findPersonKeys } from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findCaseKey } from "./case-key.ts";
import { artefactsOf, contactsOf, joinedCasesOf, notesOf, personsOf, tasksOf, workersOf } from "./case-parts.ts";
import { rightsOver } from "./case-policy.ts";
import type { CaseRecord } from "./case-queries.ts";
import { decisionsOf, statementsOf } from "./case-statements.ts";
import { presentRow } from "./present-row.ts";
import { timelineOf } from "./read-timeline.ts";
import { shutBodiesOf } from "./shut-bodies-of.ts";

/** A case as its page shows it. Errors: `key.missing` when the case's own key is not here. */
export async function presentCase(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  row: CaseRecord,
  now: number,
): Promise<Case> {
  const own = await findCaseKey(tx, keys, row.case_id);
  const persons = await personsOf(tx, actor, row);
  const ids = persons.map(({ person }) => person as PersonId);
  const open = { own, persons: await findPersonKeys(tx, keys, ids) };
  return {
    ...presentRow(row, now),
    version: row.version,
    dormantDays: row.dormant_days,
    workers: await workersOf(tx, row),
    contacts: await contactsOf(tx, actor, row),
    joinedCases: await joinedCasesOf(tx, actor, row),
    persons,
    statements: await statementsOf(tx, row, open),
    decisions: await decisionsOf(tx, row, open),
    tasks: await tasksOf(tx, row, own),
    notes: await notesOf(tx, row, own),
    artefacts: await artefactsOf(tx, row, own),
    timeline: await timelineOf(tx, row, own),
    shut: await shutBodiesOf(tx, row),
    unreadable: ids.filter((person) => !open.persons.has(person)),
    may: rightsOver(actor, row),
  };
}
