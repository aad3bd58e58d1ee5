import type { Tx } from "@suar/database";
import { SuarError, type CaseEventKind, type CaseId, type PersonId } from "@suar/domain";
import { sql } from "kysely";
import { reachableCase, reachableContact, reachablePerson } from "../case-walls/index.ts";
import {
  handedPage,
  handedRows,
  plainColumns,
  type FileKey,
  type HandedRecord,
  type HandedRecords,
  type OrganisationKeys,
  type PersonKey,
} from "../keys/index.ts";
import { findPersonKeys } from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";
import { findCaseKey, openPart } from "./case-key.ts";
import { selectCases, type CaseRecord } from "./case-queries.ts";
import { openStatement } from "./seal-statement.ts";
import { selectStatements } from "./statement-queries.ts";

/**
 * Cases with all that stands in them: every version of every statement, decisions, tasks, notes, what they point to, history,
 * who stands on them and in which roles. People, contacts and cases behind a wall are in none of it.
 */
export const handedCases: HandedRecords = {
  kind: "case",
  page: async (tx, { actor, keys }, after) => {
    const from = selectCases(tx, actor).where("c.removed_at", "is", null);
    const rows = await (after === undefined ? from : from.where("c.case_id", ">", after as CaseId))
      .orderBy("c.case_id")
      .limit(handedRows + 1)
      .execute();
    const { shown, next } = handedPage(rows, ({ case_id: id }) => id);
    const records: HandedRecord[] = [];
    for (const row of shown) records.push(await openWhole(tx, actor, keys, row));
    return { records, next };
  },
};

async function openWhole(tx: Tx, actor: Actor, keys: OrganisationKeys, row: CaseRecord): Promise<HandedRecord> {
  const own = await keyOf(tx, keys, row.case_id);
  const known = await knownPersons(tx, actor, row);
  const persons = await findPersonKeys(tx, keys, known);
  const of = (person: PersonId | null): FileKey | PersonKey | undefined =>
    person === null ? own : persons.get(person);
  const words = (table: string, id: string, sealed: string | null, person: PersonId | null = null): unknown => {
    const key = of(person);
    if (key === undefined || sealed === null) return null;
    return openPart(key, { orgId: row.org_id, caseId: row.case_id, table, id }, sealed);
  };
  const said = (table: string, id: string, sealed: string, person: PersonId | null = null): object => {
    const text = words(table, id, sealed, person);
    return typeof text === "string" ? (JSON.parse(text) as object) : {};
  };
  const isKnown = (person: PersonId | null): boolean => person === null || known.includes(person);
  const parts = await partsOf(tx, row);
  const statements = await selectStatements(tx, row.org_id, row.case_id)
    .orderBy("s.statement_id")
    .orderBy("s.version")
    .execute();
  const contacts = await knownContacts(tx, actor, row);
  const cases = await knownCases(tx, actor, row);
  const shownStatements = statements.filter(({ person_id: id }) => isKnown(id)).map(({ statement_id: id }) => id);
  return {
    ...plainColumns(row),
    readable: own !== undefined,
    workers: parts.workers.map((one) => plainColumns(one)),
    contacts,
    joined_cases: cases,
    persons: known,
    roles: parts.roles.filter(({ person_id: id }) => isKnown(id)).map((one) => plainColumns(one)),
    statements: statements
      .filter(({ person_id: id }) => isKnown(id))
      .map((one) => {
        const key = of(one.person_id);
        return { ...plainColumns(one), ...(key === undefined ? {} : openStatement(key, one)) };
      }),
    decisions: parts.decisions
      .filter(({ person_id: id }) => isKnown(id))
      .map((one) => ({
        ...plainColumns(one),
        ...said("case_decisions", one.decision_id, one.sealed, one.person_id),
      })),
    tasks: parts.tasks.map((one) => ({ ...plainColumns(one), words: words("case_tasks", one.task_id, one.sealed) })),
    notes: parts.notes.map((one) => ({ ...plainColumns(one), words: words("case_notes", one.note_id, one.sealed) })),
    artefacts: parts.artefacts.map((one) => ({
      ...plainColumns(one),
      ...said("case_artefacts", one.artefact_id, one.sealed),
    })),
    history: parts.events
      .filter((one) => isTold(one, { persons: known, contacts, cases, statements: shownStatements }))
      .map((one) => ({ ...plainColumns(one), words: words("case_events", one.event_id, one.sealed_words) })),
    shut: parts.shut.map((one) => plainColumns(one)),
  };
}

/** What each kind of event is about, where that may stand behind a wall. */
const aboutOf: Readonly<Partial<Record<CaseEventKind, "persons" | "contacts" | "cases" | "statements">>> = {
  contact_joined: "contacts",
  contact_parted: "contacts",
  case_joined: "cases",
  case_parted: "cases",
  person_added: "persons",
  person_parted: "persons",
  role_given: "persons",
  role_ended: "persons",
  stated: "statements",
  corrected: "statements",
  withdrawn: "statements",
  conflict_kept: "statements",
  conflict_settled: "statements",
};

/** History names people, contacts and cases only where they are on the case now and behind no wall. */
function isTold(
  { kind, subject_id: id }: { readonly kind: CaseEventKind; readonly subject_id: string | null },
  known: Readonly<Record<"persons" | "contacts" | "cases" | "statements", readonly string[]>>,
): boolean {
  const about = aboutOf[kind];
  return about === undefined || id === null || known[about].includes(id);
}

/** A case whose key is not here, as after a restore without the mirror of keys, is in the file without its words. */
async function keyOf(tx: Tx, keys: OrganisationKeys, id: CaseId): Promise<FileKey | undefined> {
  try {
    return await findCaseKey(tx, keys, id);
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.missing") return undefined;
    throw error;
  }
}

async function partsOf(tx: Tx, { org_id, case_id }: CaseRecord) {
  const [workers, roles, decisions, tasks, notes, artefacts, events, shut] = [
    await tx
      .selectFrom("case_workers")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .execute(),
    await tx
      .selectFrom("case_roles")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .orderBy("role_id")
      .execute(),
    await tx
      .selectFrom("case_decisions")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .orderBy("decision_id")
      .execute(),
    await tx
      .selectFrom("case_tasks")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .orderBy("task_id")
      .execute(),
    await tx
      .selectFrom("case_notes")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .orderBy("note_id")
      .execute(),
    await tx
      .selectFrom("case_artefacts")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .orderBy("artefact_id")
      .execute(),
    await tx
      .selectFrom("case_events")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .orderBy("event_id")
      .execute(),
    await tx
      .selectFrom("case_exclusions")
      .selectAll()
      .where("org_id", "=", org_id)
      .where("case_id", "=", case_id)
      .execute(),
  ] as const;
  return { workers, roles, decisions, tasks, notes, artefacts, events, shut };
}

async function knownPersons(tx: Tx, actor: Actor, { org_id, case_id }: CaseRecord): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom("case_persons as j")
    .innerJoin("persons as p", (join) =>
      join.onRef("p.org_id", "=", "j.org_id").onRef("p.person_id", "=", "j.person_id"),
    )
    .select("p.person_id")
    .where("j.org_id", "=", org_id)
    .where("j.case_id", "=", case_id)
    .where("p.removed_at", "is", null)
    .where(reachablePerson(actor, "p"))
    .orderBy("p.person_id")
    .execute();
  return rows.map(({ person_id: id }) => id);
}

async function knownContacts(tx: Tx, actor: Actor, { org_id, case_id }: CaseRecord): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("case_contacts as j")
    .innerJoin("contacts as t", (join) =>
      join.onRef("t.org_id", "=", "j.org_id").onRef("t.contact_id", "=", "j.contact_id"),
    )
    .select("t.contact_id")
    .where("j.org_id", "=", org_id)
    .where("j.case_id", "=", case_id)
    .where("t.removed_at", "is", null)
    .where(reachableContact(actor, "t"))
    .execute();
  return rows.map(({ contact_id: id }) => id);
}

async function knownCases(tx: Tx, actor: Actor, { org_id, case_id }: CaseRecord): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("cases as c")
    .select("c.case_id")
    .where("c.org_id", "=", org_id)
    .where("c.removed_at", "is", null)
    .where(reachableCase(actor, "c"))
    .where(
      sql<boolean>`c.case_id in (
        select other_id from case_links where org_id = ${org_id} and case_id = ${case_id}
        union all select case_id from case_links where org_id = ${org_id} and other_id = ${case_id})`,
    )
    .execute();
  return rows.map(({ case_id: id }) => id);
}
