/**
 * Measures finding people by name and contact among very many, through blind tokens, on a PostgreSQL server: the whole
 * operation as the server runs it, with opening the names that are shown and recording who saw them.
 * Usage: SUAR_TEST_POSTGRES=postgres://... node --conditions=source bench/src/search-persons.ts [--persons N] [--wait] [--write]
 * 50,000 people are written whole; the index rows of the others are repeated from theirs, so that every list is as long as
 * among a million. With --wait it measures when a line comes on standard input: writing a million people takes its time.
 * Exit status: 0 within the floors; 1 slower; 2 without a server.
 */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase, type Database } from "@suar/database";
import { dropPostgresDatabase, makeBlankPostgresDatabase } from "@suar/database/testing";
import type { NewField, SearchPersons } from "@suar/domain";
import { openKeys } from "@suar/services/keys";
import { buildKeyedActor, type KeyedActor } from "@suar/services/keys/testing";
import { searchPersons } from "@suar/services/persons";
import { personRows } from "@suar/services/persons/testing";
import { sql } from "kysely";
import { checkFloors } from "./check-floors.ts";
import { madeName, misheard, seededChance } from "./made-names.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: {
    persons: { type: "string", default: "1000000" },
    wait: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const persons = Number(values.persons);
/** People with keys and facts of their own; above that their index rows are repeated for people who come after them. */
const wholePersons = Math.min(persons, 50_000);
const batch = 500;
const searches = 200;
const floors = { searchMs: 50, saveCpuMs: 1 };
const hourApart = 31_000;

const server = process.env["SUAR_TEST_POSTGRES"];
if (server === undefined) {
  console.error("search-persons: set SUAR_TEST_POSTGRES to the address of a PostgreSQL server");
  process.exit(2);
}
const dataDir = await mkdtemp(join(tmpdir(), "suar-bench-"));
const url = await makeBlankPostgresDatabase(server);
const database = await openDatabase({ dataDir, url });
try {
  const actor = await buildKeyedActor(database, { role: "supervisor" });
  const { names, saveCpuMs } = await fill(actor);
  if (values.wait) {
    await once(process.stdin, "data");
    process.stdin.pause();
  }
  const measured = await measure(actor, names);
  console.table(measured);
  const size = await sql<{ mib: number }>`
    select (pg_total_relation_size('suar.person_index') / 1048576)::int as mib`.execute(database.db);
  const result = { persons, wholePersons, floors, saveCpuMs, indexMib: size.rows[0]?.mib, searches, measured };
  process.exitCode = checkFloors([
    ...Object.entries(measured).map(([name, { p95Ms }]) => ({
      name: `${name}, p95`,
      measured: p95Ms,
      floor: floors.searchMs,
      kind: "at most" as const,
      unit: "ms",
    })),
    {
      name: "seals and tokens of one person",
      measured: saveCpuMs,
      floor: floors.saveCpuMs,
      kind: "at most",
      unit: "CPU ms",
    },
  ]);
  if (values.write) console.log(await writeResult("search-persons", result));
} finally {
  await database.close();
  await dropPostgresDatabase(server, url);
  await rm(dataDir, { recursive: true, force: true });
}

/** Writes everybody, without the index's key until the rows are there: a bulk load, not what is measured. */
async function fill(actor: KeyedActor) {
  const chance = seededChance(20261121);
  const keys = await database.transaction((tx) => openKeys(tx, actor));
  await sql`alter table person_index drop constraint person_index_pkey`.execute(database.db);
  const names: string[] = [];
  let cpuMicros = 0;
  for (let from = 0; from < wholePersons; from += batch) {
    const began = process.cpuUsage();
    const rows = Array.from({ length: Math.min(batch, wholePersons - from) }, (_, at) => {
      const name = madeName(chance);
      if ((from + at) % 50 === 0) names.push(name);
      return personRows(
        keys,
        actor,
        [fact("name", name), ...((from + at) % 10 === 0 ? [fact("phone", phoneOf(from + at))] : [])],
        Date.now(),
      );
    });
    const spent = process.cpuUsage(began);
    cpuMicros += spent.user + spent.system;
    await write(database, rows);
    if (from % 10_000 === 0) console.error(`${from} persons`);
  }
  await repeat();
  await sql`set maintenance_work_mem = '1GB'`.execute(database.db);
  await sql`alter table person_index add primary key (org_id, token, person_id)`.execute(database.db);
  await sql`vacuum analyze`.execute(database.db);
  return { names, saveCpuMs: cpuMicros / 1000 / wholePersons };
}

/** Lists as long as those of a million: the same tokens for others, whose ids sort behind the whole people's. */
async function repeat(): Promise<void> {
  const times = Math.round(persons / wholePersons) - 1;
  if (times < 1) return;
  const other = sql`('f' || lpad(to_hex(k), 7, '0') || substr(person_id::text, 9))::uuid`;
  await sql`insert into persons (org_id, person_id, recorded_at, changed_at)
    select org_id, ${other}, recorded_at, changed_at from persons, generate_series(1, ${sql.lit(times)}) k`.execute(
    database.db,
  );
  await sql`insert into person_index (org_id, token, person_id)
    select org_id, token, ${other} from person_index, generate_series(1, ${sql.lit(times)}) k`.execute(database.db);
}

function fact(kind: "name" | "phone", value: string): NewField {
  return { kind, answer: { kind: "answered", value }, told: null, source: "other_report", certainty: "probable" };
}

function phoneOf(at: number): string {
  return `+6680${String(at).padStart(7, "0")}`;
}

async function write({ transaction }: Database, rows: readonly ReturnType<typeof personRows>[]): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .insertInto("persons")
      .values(rows.map(({ person }) => person))
      .execute();
    await tx
      .insertInto("person_keys")
      .values(rows.map(({ key }) => key))
      .execute();
    await tx
      .insertInto("person_fields")
      .values(rows.flatMap(({ fields }) => fields))
      .execute();
    await tx
      .insertInto("person_tokens")
      .values(rows.map(({ tokens }) => tokens))
      .execute();
    const index = rows.flatMap((row) => row.index);
    await sql`
      insert into person_index (org_id, token, person_id)
      select (x->>'o')::uuid, (x->>'t')::uuid, (x->>'p')::uuid from jsonb_array_elements(${JSON.stringify(
        index.map(({ org_id, token, person_id }) => ({ o: org_id, t: token, p: person_id })),
      )}::jsonb) x`.execute(tx);
  });
}

async function measure(actor: KeyedActor, names: readonly string[]) {
  const kinds: Readonly<Record<string, (name: string, at: number) => Pick<SearchPersons, "by" | "text">>> = {
    "whole name, other order": (name) => ({
      by: "name",
      text: (name.includes(" bin") ? name : name.split(" ").toReversed().join(" ")).toUpperCase(),
    }),
    "beginning of one word": (name) => ({ by: "name", text: [...name].slice(0, 3).join("") }),
    "beginnings of all words": (name) => ({
      by: "name",
      text: name
        .split(" ")
        .map((word) => [...word].slice(0, 3).join(""))
        .join(" "),
    }),
    "as it sounds": (name) => ({ by: "name", text: misheard(name) }),
    "one common word": (_name, at) => ({ by: "name", text: ["Nguyễn", "Aung", "Siti", "Chan", "李"][at % 5] ?? "" }),
    "phone number": (_name, at) => ({ by: "contact", text: phoneOf((at * 7910) % wholePersons) }),
  };
  const measured: Record<string, { p50Ms: number; p95Ms: number; maxMs: number; found: number }> = {};
  let now = Date.now();
  for (const [kind, ask] of Object.entries(kinds)) {
    const times: number[] = [];
    let found = 0;
    for (let at = 0; at < searches; at += 1) {
      const name = names[(at * 31) % names.length] ?? "";
      now += hourApart;
      const began = performance.now();
      const answer = await searchPersons(
        database.transaction,
        actor,
        { ...ask(name, at), reason: "working_on_case", words: "" },
        now,
      );
      times.push(performance.now() - began);
      found += answer.found.length > 0 ? 1 : 0;
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): number =>
      Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN) * 10) / 10;
    measured[kind] = { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), found: found / searches };
  }
  return measured;
}
