import type { Database, Tx } from "@suar/database";
import { type ContactId, type NewField, type SaveStatement, type UserId } from "@suar/domain";
import { caseRows } from "@suar/services/cases/testing";
import { openKeys } from "@suar/services/keys";
import type { KeyedActor } from "@suar/services/keys/testing";
import { personRows } from "@suar/services/persons/testing";
import { makeId } from "@suar/services/sessions";
import { sql } from "kysely";
import { madeName, seededChance } from "./made-names.ts";

/** A case that somebody may look for. `phone` is empty for nine of ten. */
export interface SoughtCase {
  readonly id: string;
  readonly person: string;
  readonly number: string;
  readonly name: string;
  readonly phone: string;
}

/** Codes of `form_of_exploitation_made`, every case has one. */
export const madeCodes = [
  "forced_labour",
  "sexual_exploitation",
  "forced_criminality",
  "servitude",
  "organ_removal",
] as const;

/** One in so many cases is open; the others are behind their workers. */
export const openOneIn = 20;
const mostWhole = 20_000;
const batch = 200;

/**
 * Writes `cases` cases of `workers` with one person and one contact each, with the keys of one of them: a bulk load,
 * without the trail. At most 20,000 are written whole and given back; rows and index entries of the others are repeated
 * from theirs, so that every table and list is as long as among so many. Everybody in them is made up and marked so.
 */
export async function fillCases(
  database: Database,
  [first]: readonly [KeyedActor, ...KeyedActor[]],
  workers: readonly [UserId, ...UserId[]],
  cases: number,
): Promise<readonly SoughtCase[]> {
  const whole = Math.min(cases, mostWhole);
  const chance = seededChance(20261122);
  const keys = await database.transaction((tx) => openKeys(tx, first));
  const sought: SoughtCase[] = [];
  for (let from = 0; from < whole; from += batch) {
    const made = Array.from({ length: Math.min(batch, whole - from) }, (_, offset) => {
      const at = from + offset;
      const name = madeName(chance);
      const phone = at % 10 === 0 ? `+6680${String(at).padStart(7, "0")}` : "";
      const fields = [fact("name", name), ...(phone === "" ? [] : [fact("phone", phone)])];
      const now = Date.now() - (whole - at) * 1000;
      const person = personRows(keys, first, fields, now);
      const rows = caseRows(keys, first, {
        number: at,
        worker: workers[at % workers.length] ?? first.userId,
        isOpen: Math.floor(at / workers.length) % openOneIn === 0,
        person: person.person.person_id,
        personKey: person.secret,
        role: "victim",
        stated: [
          { field: "form_of_exploitation_made", answer: code(madeCodes[at % madeCodes.length] ?? "") },
          { field: "recruitment_made", answer: code(`way_${at % 40}`) },
          { field: "narrative_made", answer: words(`${name} was told of work in a city, and kept from leaving.`) },
        ],
        note: "Synthetic note of a call.",
        now,
      });
      const { case_id: id, number } = rows.case;
      sought.push({ id, person: person.person.person_id, number, name, phone });
      return { person, rows };
    });
    await database.transaction((tx) => writeWhole(tx, made));
    if (from % 5000 === 0) console.error(`${from} cases`);
  }
  const times = Math.round(cases / whole) - 1;
  if (times > 0) await database.transaction((tx) => repeatRows(tx, times));
  await varyOpen(database.db);
  await sql`${sql.raw(database.kind === "postgres" ? "vacuum analyze" : "analyze")}`.execute(database.db);
  return sought;
}

type Made = { readonly person: ReturnType<typeof personRows>; readonly rows: ReturnType<typeof caseRows> };

async function writeWhole(tx: Tx, made: readonly Made[]): Promise<void> {
  const people = made.map(({ person }) => person);
  const rows = made.map((one) => one.rows);
  const contacts = rows.map((row) => contactOf(row.case));
  const writes = [
    tx.insertInto("persons").values(people.map(({ person }) => person)),
    tx.insertInto("person_keys").values(people.map(({ key }) => key)),
    tx.insertInto("person_fields").values(people.flatMap(({ fields }) => fields)),
    tx.insertInto("person_tokens").values(people.map(({ tokens }) => tokens)),
    tx.insertInto("person_index").values(people.flatMap(({ index }) => index)),
    tx.insertInto("cases").values(rows.map((row) => row.case)),
    tx.insertInto("case_keys").values(rows.map(({ key }) => key)),
    tx.insertInto("case_workers").values(rows.map(({ worker }) => worker)),
    tx.insertInto("case_persons").values(rows.map(({ person }) => person)),
    tx.insertInto("case_roles").values(rows.map(({ role }) => role)),
    tx.insertInto("case_statements").values(rows.flatMap(({ statements }) => statements)),
    tx.insertInto("case_index").values(rows.flatMap(({ index }) => index)),
    tx.insertInto("case_notes").values(rows.map(({ note }) => note)),
    tx.insertInto("case_events").values(rows.map(({ event }) => event)),
    tx.insertInto("contacts").values(contacts.map(({ contact }) => contact)),
    tx.insertInto("case_contacts").values(contacts.map(({ join }) => join)),
  ];
  for (const write of writes) await write.execute();
}

function contactOf({ org_id, case_id, owner, opened_at: at }: ReturnType<typeof caseRows>["case"]) {
  const contact_id = makeId<ContactId>();
  const clear = {
    class: "case",
    channel: "phone",
    danger: "not_now",
    safe_contact: "this_way",
    language: "km",
  } as const;
  const times = { received_at: at, changed_at: at };
  return {
    contact: { org_id, contact_id, ...clear, country: "KH", taken_by: owner, ...times, synthetic: true },
    join: { org_id, case_id, contact_id, by_user: owner, at },
  };
}

/** The same rows for others, whose ids sort behind and whose numbers are none that anybody asks for. */
async function repeatRows(tx: Tx, times: number): Promise<void> {
  const other = (column: string) => sql`('f' || lpad(to_hex(k), 7, '0') || substr(${sql.ref(column)}::text, 9))::uuid`;
  const k = sql`generate_series(1, ${sql.lit(times)}) k`;
  const [c, p, s, t] = [other("case_id"), other("person_id"), other("statement_id"), other("contact_id")];
  const run = (query: ReturnType<typeof sql>) => query.execute(tx);
  // What is repeated is sound; asking a foreign key about every row takes most of the time.
  await run(sql`set local session_replication_role = replica`);
  await run(sql`set local maintenance_work_mem = '1GB'`);
  await run(sql`alter table person_index drop constraint person_index_pkey`);
  await run(sql`insert into persons (org_id, person_id, worker, synthetic, recorded_by, recorded_at, changed_at)
    select org_id, ${p}, worker, true, recorded_by, recorded_at, changed_at from persons, ${k}`);
  await run(
    sql`insert into person_index (org_id, token, person_id) select org_id, token, ${p} from person_index, ${k}`,
  );
  await run(sql`alter table person_index add primary key (org_id, token, person_id)`);
  await run(sql`insert into cases (org_id, case_id, number, status, stage, danger, country, owner, dormant_days, opened_by,
      opened_at, touched_at, dormant_at, closed_at, synthetic)
    select org_id, ${c}, number || 'x' || k, status, stage, danger, country, owner, dormant_days, opened_by,
      opened_at, touched_at, dormant_at, closed_at, true from cases, ${k}`);
  await run(sql`insert into case_workers (org_id, case_id, user_id, is_open, since)
    select org_id, ${c}, user_id, is_open, since from case_workers, ${k}`);
  await run(sql`insert into case_persons (org_id, case_id, person_id, by_user, at)
    select org_id, ${c}, ${p}, by_user, at from case_persons, ${k}`);
  await run(sql`insert into case_statements (org_id, case_id, statement_id, version, unit, person_id, field, state, sealed,
      tokens, source, certainty, by_user, began_at, at)
    select org_id, ${c}, ${s}, version, unit, ${p}, field, state, sealed, tokens, source, certainty, by_user, began_at, at
      from case_statements, ${k}`);
  await run(sql`insert into case_index (org_id, token, case_id, statement_id, person_id)
    select org_id, token, ${c}, ${s}, ${p} from case_index, ${k}`);
  await run(sql`insert into case_notes (org_id, case_id, note_id, sealed, by_user, at)
    select org_id, ${c}, ${other("note_id")}, sealed, by_user, at from case_notes, ${k}`);
  await run(sql`insert into case_events (org_id, case_id, event_id, kind, details, by_user, at)
    select org_id, ${c}, ${other("event_id")}, kind, details, by_user, at from case_events, ${k}`);
  await run(sql`insert into contacts (org_id, contact_id, class, channel, danger, safe_contact, language, country, taken_by,
      received_at, changed_at, synthetic)
    select org_id, ${t}, class, channel, danger, safe_contact, language, country, taken_by, received_at, changed_at, true
      from contacts, ${k}`);
  await run(sql`insert into case_contacts (org_id, case_id, contact_id, by_user, at)
    select org_id, ${c}, ${t}, by_user, at from case_contacts, ${k}`);
}

/**
 * Open cases as an office has them: of every danger, some nobody's, some dormant, and of those that are repeated, for which nobody
 * asks, some open to those alone who work on them.
 */
async function varyOpen(db: Database["db"]): Promise<void> {
  const kinds = sql`abs(hashtext(case_id::text)::bigint)`;
  await sql`update cases set
      danger = (array['life', 'high', 'some', 'low', 'unknown'])[1 + ${kinds} % 5],
      owner = case when ${kinds} % 50 = 1 then null else owner end,
      restricted = ${kinds} % 50 = 2 and number like '%x%',
      dormant_at = case when ${kinds} % 10 = 3 then opened_at else dormant_at end
    where closed_at is null`.execute(db);
}

function fact(kind: "name" | "phone", value: string): NewField {
  return { kind, answer: { kind: "answered", value }, told: null, source: "other_report", certainty: "probable" };
}

const code = (one: string): SaveStatement["answer"] => ({ kind: "answered", value: { kind: "code", code: one } });
const words = (text: string): SaveStatement["answer"] => ({ kind: "answered", value: { kind: "text", text } });
