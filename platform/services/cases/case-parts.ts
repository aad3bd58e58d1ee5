import { together, type Tx } from "@suar/database";
import { newArtefactSchema, type Artefact, type Case, type CaseNote, type CasePerson, type Task } from "@suar/domain";
import { sql } from "kysely";
import { reachableCase, reachableContact, reachablePerson } from "../case-walls/index.ts";
import { contactLabel } from "../contacts/index.ts";
import type { FileKey } from "../keys/index.ts";
import { personLabel } from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";
import { openPart } from "./case-key.ts";
import type { CaseRecord } from "./case-queries.ts";
import { shownOnPage } from "./case-times.ts";

/** What a select of this folder gives. */
export type Rows<Select extends (...given: never[]) => { execute(): Promise<unknown> }> = Awaited<
  ReturnType<ReturnType<Select>["execute"]>
>;

/** Everybody who stands on a case, with the wrapped key of each. */
export const selectPersons = (tx: Tx, actor: Actor, row: CaseRecord) =>
  tx
    .selectFrom("case_persons as j")
    .innerJoin("persons as p", (join) =>
      join.onRef("p.org_id", "=", "j.org_id").onRef("p.person_id", "=", "j.person_id"),
    )
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "p.org_id").onRef("u.user_id", "=", "p.worker"))
    .leftJoin("person_keys as k", (join) =>
      join.onRef("k.org_id", "=", "p.org_id").onRef("k.person_id", "=", "p.person_id"),
    )
    .select(["p.person_id as person", "p.synthetic", "u.name as worker", "k.version", "k.wrapped"])
    .where("j.org_id", "=", row.org_id)
    .where("j.case_id", "=", row.case_id)
    .where("p.removed_at", "is", null)
    .where(reachablePerson(actor, "p"))
    .orderBy("j.at")
    .orderBy("j.person_id");

/** What people are in a case now. */
export const selectRoles = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_roles as r")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "r.org_id").onRef("u.user_id", "=", "r.by_user"))
    .select(["r.role_id as id", "r.person_id", "r.role", "r.source", "r.certainty", "r.at", "u.name as by"])
    .where("r.org_id", "=", row.org_id)
    .where("r.case_id", "=", row.case_id)
    .where("r.ended_at", "is", null)
    .orderBy("r.role_id");

export const presentPersons = (persons: Rows<typeof selectPersons>, roles: Rows<typeof selectRoles>): CasePerson[] =>
  persons.map(({ person, synthetic, worker }) => ({
    person,
    label: personLabel(person),
    synthetic,
    worker,
    roles: roles.filter(({ person_id }) => person_id === person).map(({ person_id: _person, ...role }) => role),
  }));

/** Everybody who stands on a case, with what each is in it now. */
export async function personsOf(tx: Tx, actor: Actor, row: CaseRecord): Promise<CasePerson[]> {
  const { persons, roles } = await together(tx, {
    persons: selectPersons(tx, actor, row),
    roles: selectRoles(tx, row),
  });
  return presentPersons(persons, roles);
}

/** Contacts that a case came from, of those that the reader may know of. */
export const selectContacts = (tx: Tx, actor: Actor, row: CaseRecord) =>
  tx
    .selectFrom("case_contacts as j")
    .innerJoin("contacts as t", (join) =>
      join.onRef("t.org_id", "=", "j.org_id").onRef("t.contact_id", "=", "j.contact_id"),
    )
    .select(["t.contact_id as id", "t.class", "t.channel", "t.received_at as receivedAt"])
    .where("j.org_id", "=", row.org_id)
    .where("j.case_id", "=", row.case_id)
    .where("t.removed_at", "is", null)
    .where(reachableContact(actor, "t"))
    .orderBy("t.contact_id");

export const presentContacts = (rows: Rows<typeof selectContacts>): Case["contacts"] =>
  rows.map((contact) => ({ ...contact, label: contactLabel(contact.id) }));

/** Cases that belong together with one, of those that the reader may know of. */
export const selectJoinedCases = (tx: Tx, actor: Actor, row: CaseRecord) =>
  tx
    .selectFrom("cases as c")
    .select(["c.case_id as id", "c.number"])
    .where("c.org_id", "=", row.org_id)
    .where("c.removed_at", "is", null)
    .where(
      sql<boolean>`c.case_id in (
        select other_id from case_links where org_id = ${row.org_id} and case_id = ${row.case_id}
        union all select case_id from case_links where org_id = ${row.org_id} and other_id = ${row.case_id})`,
    )
    .where(reachableCase(actor, "c"))
    .orderBy("c.case_id");

/** Who works on a case. */
export const selectWorkers = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_workers as w")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "w.org_id").onRef("u.user_id", "=", "w.user_id"))
    .select(["u.user_id as id", "u.name"])
    .where("w.org_id", "=", row.org_id)
    .where("w.case_id", "=", row.case_id)
    .orderBy("w.since")
    .orderBy("w.user_id");

/** Its owner first. */
export function presentWorkers(rows: Rows<typeof selectWorkers>, row: CaseRecord): Case["workers"] {
  const workers = rows.map((worker) => ({ ...worker, isOwner: worker.id === row.owner }));
  return [...workers.filter(({ isOwner }) => isOwner), ...workers.filter(({ isOwner }) => !isOwner)];
}

/** Who works on a case, its owner first. */
export const workersOf = async (tx: Tx, row: CaseRecord): Promise<Case["workers"]> =>
  presentWorkers(await selectWorkers(tx, row).execute(), row);

/** What is to be done, what is done last. */
export const selectTasks = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_tasks as k")
    .leftJoin("users as w", (join) => join.onRef("w.org_id", "=", "k.org_id").onRef("w.user_id", "=", "k.who"))
    .leftJoin("users as d", (join) => join.onRef("d.org_id", "=", "k.org_id").onRef("d.user_id", "=", "k.done_by"))
    .select(["k.task_id as id", "k.sealed", "k.due", "k.who", "k.at as addedAt", "k.done_at as doneAt"])
    .select(["w.name as whoName", "d.name as doneBy"])
    .where("k.org_id", "=", row.org_id)
    .where("k.case_id", "=", row.case_id)
    .orderBy("k.done_at", (order) => order.desc().nullsFirst())
    .orderBy("k.due", (order) => order.asc().nullsLast())
    .orderBy("k.task_id")
    .limit(200);

export const presentTasks = (rows: Rows<typeof selectTasks>, row: CaseRecord, key: FileKey): Task[] =>
  rows.map(({ sealed, ...task }) => ({ ...task, words: openOf(row, key, "case_tasks", task.id, sealed) }));

export const tasksOf = async (tx: Tx, row: CaseRecord, key: FileKey): Promise<Task[]> =>
  presentTasks(await selectTasks(tx, row).execute(), row, key);

/** The newest notes. */
export const selectNotes = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_notes as n")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "n.org_id").onRef("u.user_id", "=", "n.by_user"))
    .select(["n.note_id as id", "n.sealed", "n.at", "u.name as by"])
    .where("n.org_id", "=", row.org_id)
    .where("n.case_id", "=", row.case_id)
    .orderBy("n.note_id", "desc")
    .limit(shownOnPage);

export const presentNotes = (rows: Rows<typeof selectNotes>, row: CaseRecord, key: FileKey): CaseNote[] =>
  rows.map(({ sealed, ...note }) => ({ ...note, words: openOf(row, key, "case_notes", note.id, sealed) }));

/** What the case points to. */
export const selectArtefacts = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_artefacts as a")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "a.org_id").onRef("u.user_id", "=", "a.by_user"))
    .select(["a.artefact_id as id", "a.sealed", "a.at", "u.name as by"])
    .where("a.org_id", "=", row.org_id)
    .where("a.case_id", "=", row.case_id)
    .orderBy("a.artefact_id")
    .limit(200);

export const presentArtefacts = (rows: Rows<typeof selectArtefacts>, row: CaseRecord, key: FileKey): Artefact[] =>
  rows.map(({ sealed, ...artefact }) => ({
    ...newArtefactSchema.parse(JSON.parse(openOf(row, key, "case_artefacts", artefact.id, sealed))),
    ...artefact,
  }));

const openOf = (row: CaseRecord, key: FileKey, table: string, id: string, sealed: string): string =>
  openPart(key, { orgId: row.org_id, caseId: row.case_id, table, id }, sealed);
