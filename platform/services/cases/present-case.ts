import { together, type Tx } from "@suar/database";
import type { Case } from "@suar/domain";
import { openPersonKey, type OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { openCaseKey, selectCaseKey } from "./case-key.ts";
import {
  presentArtefacts,
  presentContacts,
  presentNotes,
  presentPersons,
  presentTasks,
  presentWorkers,
  selectArtefacts,
  selectContacts,
  selectJoinedCases,
  selectNotes,
  selectPersons,
  selectRoles,
  selectTasks,
  selectWorkers,
} from "./case-parts.ts";
import { rightsOver } from "./case-policy.ts";
import type { CaseRecord } from "./case-queries.ts";
import { presentDecisions, presentStatements, selectDecisions, selectStanding } from "./case-statements.ts";
import { presentRow } from "./present-row.ts";
import { presentTimeline, selectTimeline } from "./read-timeline.ts";
import { selectShutBodies } from "./shut-bodies-of.ts";

/** A case as its page shows it. Errors: `key.missing` when the case's own key is not here. */
export async function presentCase(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  row: CaseRecord,
  now: number,
): Promise<Case> {
  return presentPage(await together(tx, selectPage(tx, actor, row)), { actor, keys, row, now });
}

/** What the page of a case is made of, for one trip. */
export const selectPage = (tx: Tx, actor: Actor, row: CaseRecord) => ({
  key: selectCaseKey(tx, row.org_id, row.case_id),
  persons: selectPersons(tx, actor, row),
  roles: selectRoles(tx, row),
  workers: selectWorkers(tx, row),
  contacts: selectContacts(tx, actor, row),
  joinedCases: selectJoinedCases(tx, actor, row),
  statements: selectStanding(tx, row),
  decisions: selectDecisions(tx, row),
  tasks: selectTasks(tx, row),
  notes: selectNotes(tx, row),
  artefacts: selectArtefacts(tx, row),
  timeline: selectTimeline(tx, row),
  shut: selectShutBodies(tx, row),
});

type PageRows = Awaited<ReturnType<typeof together<ReturnType<typeof selectPage>>>>;

interface Shown {
  readonly actor: Actor;
  readonly keys: OrganisationKeys;
  readonly row: CaseRecord;
  readonly now: number;
}

/** Errors: `key.missing` when the case's own key is not here. */
export function presentPage(rows: PageRows, { actor, keys, row, now }: Shown): Case {
  const own = openCaseKey(keys, row.case_id, rows.key);
  const personKeys = rows.persons.flatMap(({ person: personId, version, wrapped }) =>
    version === null || wrapped === null
      ? []
      : [[personId, openPersonKey(keys, { personId, version, wrapped })] as const],
  );
  const open = { own, persons: new Map(personKeys) };
  return {
    ...presentRow(row, now),
    version: row.version,
    dormantDays: row.dormant_days,
    workers: presentWorkers(rows.workers, row),
    contacts: presentContacts(rows.contacts),
    joinedCases: rows.joinedCases,
    persons: presentPersons(rows.persons, rows.roles),
    statements: presentStatements(rows.statements, open),
    decisions: presentDecisions(rows.decisions, row, open),
    tasks: presentTasks(rows.tasks, row, own),
    notes: presentNotes(rows.notes, row, own),
    artefacts: presentArtefacts(rows.artefacts, row, own),
    timeline: presentTimeline(rows.timeline, row, own),
    shut: rows.shut,
    unreadable: rows.persons.flatMap(({ person }) => (open.persons.has(person) ? [] : [person])),
    may: rightsOver(actor, row),
  };
}
