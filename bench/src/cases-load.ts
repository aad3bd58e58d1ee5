/**
 * Measures searching, opening and saving cases among very many, by several workers at once, each beginning the next call
 * when the last one is answered: the operations as the server runs them, with seals, walls, trail and commit.
 * Usage: node --conditions=source bench/src/cases-load.ts [--cases 20000] [--workers 3] [--rounds 200] [--think 0] [--write]
 *   PGlite; with SUAR_TEST_POSTGRES=postgres://... PostgreSQL, for which the floor is --cases 1000000 --workers 20.
 * At most 20,000 cases are written whole; rows and index entries of the others are repeated from theirs, so that every
 * table and list is as long as among so many. --wait measures when a line comes on standard input; --think is how many
 * milliseconds a worker looks at an answer. Everybody in it is made up and marked so.
 * Exit status: 0 within the floors; 1 slower.
 */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openDatabase, type Database } from "@suar/database";
import { dropPostgresDatabase, makeBlankPostgresDatabase } from "@suar/database/testing";
import type { NewField, SaveStatement } from "@suar/domain";
import { readCase, saveStatement, searchCases } from "@suar/services/cases";
import { caseRows } from "@suar/services/cases/testing";
import { openKeys } from "@suar/services/keys";
import { buildKeyedActor, type KeyedActor } from "@suar/services/keys/testing";
import { personRows } from "@suar/services/persons/testing";
import { makeId } from "@suar/services/sessions";
import { sql } from "kysely";
import { checkFloors } from "./check-floors.ts";
import { madeName, seededChance } from "./made-names.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "20000" },
    workers: { type: "string", default: "3" },
    rounds: { type: "string", default: "200" },
    think: { type: "string", default: "0" },
    wait: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const cases = Number(values.cases);
const rounds = Number(values.rounds);
const whole = Math.min(cases, 20_000);
const floors = { search: 200, open: 100, save: 100 } as const;
type Kind = keyof typeof floors;
/** One in so many cases is open; the others are behind their workers. */
const openOneIn = 20;
const batch = 200;
const codes = ["forced_labour", "sexual_exploitation", "forced_criminality", "servitude", "organ_removal"];

interface Filled {
  readonly id: string;
  readonly person: string;
  readonly number: string;
  readonly name: string;
}

const server = process.env["SUAR_TEST_POSTGRES"];
const dataDir = await mkdtemp(join(tmpdir(), "suar-bench-"));
const url = server === undefined ? undefined : await makeBlankPostgresDatabase(server);
const database = await openDatabase({ dataDir, ...(url === undefined ? {} : { url }) });
try {
  const workers = await makeWorkers(Number(values.workers));
  const filled = await fill(workers);
  if (values.wait) {
    await once(process.stdin, "data");
    process.stdin.pause();
  }
  const began = process.cpuUsage();
  const start = performance.now();
  const times: Record<Kind, number[]> = { search: [], open: [], save: [] };
  await Promise.all(workers.map((worker, at) => work(worker, at, filled, times)));
  const seconds = (performance.now() - start) / 1000;
  const spent = process.cpuUsage(began);
  const kinds = Object.keys(times) as readonly Kind[];
  const measured = Object.fromEntries(kinds.map((kind) => [kind, spread(times[kind])])) as Record<Kind, Spread>;
  console.table(measured);
  const calls = workers.length * rounds * kinds.length;
  const figures = {
    database: database.kind,
    cases,
    whole,
    workers: workers.length,
    thinkMs: Number(values.think),
    callsPerSecond: Math.round(calls / seconds),
    cpuMsPerCall: Math.round(((spent.user + spent.system) / 1000 / calls) * 100) / 100,
  };
  console.log(figures);
  process.exitCode = checkFloors(
    kinds.map((kind) => ({
      name: `${kind}, p95`,
      measured: measured[kind].p95Ms,
      floor: floors[kind],
      kind: "at most" as const,
      unit: "ms",
    })),
  );
  if (values.write) console.log(await writeResult(`cases-load-${database.kind}`, { ...figures, floors, measured }));
} finally {
  await database.close();
  if (server !== undefined && url !== undefined) await dropPostgresDatabase(server, url);
  await rm(dataDir, { recursive: true, force: true });
}

async function makeWorkers(count: number): Promise<readonly [KeyedActor, ...KeyedActor[]]> {
  const first = await buildKeyedActor(database, { role: "supervisor" });
  const others: KeyedActor[] = [];
  for (let at = 1; at < count; at += 1) {
    others.push(await buildKeyedActor(database, { role: "case_worker", colleague: first }));
  }
  return [first, ...others];
}

/** Writes every case: a bulk load, not what is measured. */
async function fill(workers: readonly [KeyedActor, ...KeyedActor[]]): Promise<readonly Filled[]> {
  const chance = seededChance(20261122);
  const [first] = workers;
  const keys = await database.transaction((tx) => openKeys(tx, first));
  const filled: Filled[] = [];
  for (let from = 0; from < whole; from += batch) {
    const made = Array.from({ length: Math.min(batch, whole - from) }, (_, offset) => {
      const at = from + offset;
      const name = madeName(chance);
      const fields = [fact("name", name), ...(at % 10 === 0 ? [fact("phone", phoneOf(at))] : [])];
      const now = Date.now() - (whole - at) * 1000;
      const person = personRows(keys, first, fields, now);
      const rows = caseRows(keys, first, {
        number: at,
        worker: workers[at % workers.length]?.userId ?? first.userId,
        isOpen: at % openOneIn === 0,
        person: person.person.person_id,
        personKey: person.secret,
        role: "victim",
        stated: [
          { field: "form_of_exploitation_made", answer: code(codes[at % codes.length] ?? "") },
          { field: "recruitment_made", answer: code(`way_${at % 40}`) },
          { field: "narrative_made", answer: words(`${name} was told of work in a city, and kept from leaving.`) },
        ],
        note: "Synthetic note of a call.",
        now,
      });
      filled.push({ id: rows.case.case_id, person: person.person.person_id, number: rows.case.number, name });
      return { person, rows };
    });
    await write(database, made);
    if (from % 5000 === 0) console.error(`${from} cases`);
  }
  await repeat();
  if (database.kind === "postgres") await sql`vacuum analyze`.execute(database.db);
  else await sql`analyze`.execute(database.db);
  return filled;
}

type Made = { readonly person: ReturnType<typeof personRows>; readonly rows: ReturnType<typeof caseRows> };

async function write({ transaction }: Database, made: readonly Made[]): Promise<void> {
  await transaction(async (tx) => {
    const people = made.map(({ person }) => person);
    const rows = made.map((one) => one.rows);
    await tx
      .insertInto("persons")
      .values(people.map(({ person }) => person))
      .execute();
    await tx
      .insertInto("person_keys")
      .values(people.map(({ key }) => key))
      .execute();
    await tx
      .insertInto("person_fields")
      .values(people.flatMap(({ fields }) => fields))
      .execute();
    await tx
      .insertInto("person_tokens")
      .values(people.map(({ tokens }) => tokens))
      .execute();
    const index = people.flatMap((one) => one.index);
    for (let at = 0; at < index.length; at += 5000) {
      await tx
        .insertInto("person_index")
        .values(index.slice(at, at + 5000))
        .execute();
    }
    await tx
      .insertInto("cases")
      .values(rows.map((row) => row.case))
      .execute();
    await tx
      .insertInto("case_keys")
      .values(rows.map((row) => row.key))
      .execute();
    await tx
      .insertInto("case_workers")
      .values(rows.map((row) => row.worker))
      .execute();
    await tx
      .insertInto("case_persons")
      .values(rows.map((row) => row.person))
      .execute();
    await tx
      .insertInto("case_roles")
      .values(rows.map((row) => row.role))
      .execute();
    await tx
      .insertInto("case_statements")
      .values(rows.flatMap((row) => row.statements))
      .execute();
    await tx
      .insertInto("case_index")
      .values(rows.flatMap((row) => row.index))
      .execute();
    await tx
      .insertInto("case_notes")
      .values(rows.map((row) => row.note))
      .execute();
    await tx
      .insertInto("case_events")
      .values(rows.map((row) => row.event))
      .execute();
  });
}

/** The same rows for others, whose ids sort behind and whose numbers are none that anybody asks for. */
async function repeat(): Promise<void> {
  const times = Math.round(cases / whole) - 1;
  if (times < 1) return;
  const other = (column: string) => sql`('f' || lpad(to_hex(k), 7, '0') || substr(${sql.ref(column)}::text, 9))::uuid`;
  const k = sql`generate_series(1, ${sql.lit(times)}) k`;
  const [c, p, s] = [other("case_id"), other("person_id"), other("statement_id")];
  const run = (query: ReturnType<typeof sql>) => query.execute(database.db);
  await run(sql`insert into persons (org_id, person_id, worker, synthetic, recorded_by, recorded_at, changed_at)
    select org_id, ${p}, worker, true, recorded_by, recorded_at, changed_at from persons, ${k}`);
  await run(
    sql`insert into person_index (org_id, token, person_id) select org_id, token, ${p} from person_index, ${k}`,
  );
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
}

/** One worker's morning: looks for a case, opens it, writes into it; then the next. */
async function work(
  worker: KeyedActor,
  at: number,
  filled: readonly Filled[],
  times: Readonly<Record<Kind, number[]>>,
): Promise<void> {
  const chance = seededChance(at + 1);
  const pick = (): Filled =>
    filled[Math.floor(chance() * filled.length)] ?? { id: "", person: "", number: "", name: "" };
  const { transaction } = database;
  for (let round = 0; round < rounds; round += 1) {
    const one = pick();
    const asked = askFor(one, round);
    await timed(times.search, () => transaction((tx) => searchCases(tx, worker, asked)));
    await timed(times.open, () => transaction((tx) => readCase(tx, worker, one.id)));
    const save = statement(one.person, `Written in round ${round}: she can speak after seven.`);
    const input = { id: one.id, other: makeId<string>(), save };
    await timed(times.save, () => transaction((tx) => saveStatement(tx, worker, input)));
  }
}

/** By name, number, coded value, and a name together with a value, in turn. */
function askFor({ name, number }: Filled, round: number) {
  const values = [{ field: "form_of_exploitation_made", code: codes[round % codes.length] ?? "" }];
  const each = [
    { text: name, values: [] },
    { text: number, values: [] },
    { text: "", values },
    { text: name, values },
  ];
  return each[round % each.length] ?? { text: name, values: [] };
}

async function timed(into: number[], call: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await call();
  into.push(performance.now() - began);
  if (values.think !== "0") await sleep(Number(values.think));
}

interface Spread {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly calls: number;
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN) * 10) / 10;
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), calls: sorted.length };
}

function fact(kind: "name" | "phone", value: string): NewField {
  return { kind, answer: { kind: "answered", value }, told: null, source: "other_report", certainty: "probable" };
}

function phoneOf(at: number): string {
  return `+6680${String(at).padStart(7, "0")}`;
}

function code(one: string): SaveStatement["answer"] {
  return { kind: "answered", value: { kind: "code", code: one } };
}

function words(text: string): SaveStatement["answer"] {
  return { kind: "answered", value: { kind: "text", text } };
}

function statement(person: string, text: string): SaveStatement {
  const about = { unit: "victim", person, field: "narrative_made", happened: null, told: null } as const;
  return { ...about, answer: words(text), source: "person", certainty: "probable", base: 0, settles: false };
}
