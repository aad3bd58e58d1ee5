// CPU time of `verifyAudit` over one long audit chain, on the embedded database and on a server.
// Run: [SUAR_TEST_POSTGRES=postgres://...] node --conditions=source bench/src/verify-audit.ts [--entries N] [--write]
// The server's database `suar_bench_audit` is made anew and dropped. CPU is that of this process with its threads; what
// the server itself spends is reported beside it.
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { appendAuditEntries, openDatabase, verifyAudit, type AuditEvent, type Database } from "@suar/database";
import { instantOf, makeUuidV7, type OrgId, type UserId } from "@suar/domain";
import { sql } from "kysely";
import { checkFloors } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const firstMs = Date.UTC(2026, 0, 1);
const orgId = makeUuidV7<OrgId>(firstMs, randomBytes(10));
const people = Array.from({ length: 20 }, () => makeUuidV7<UserId>(firstMs, randomBytes(10)));

/** Entries as a node writes them: mostly ids, some with reasons, counts and formats. */
function eventAt(n: number): Omit<AuditEvent, "orgId"> {
  const at = instantOf(firstMs + n * 977);
  const id = makeUuidV7<string>(firstMs + n, randomBytes(10));
  const actor = people[n % people.length] ?? null;
  if (n % 5 === 0) return { at, actor, action: "session.started", subject: { kind: "session", id }, details: {} };
  if (n % 5 === 1) {
    const details = { import: makeUuidV7<string>(firstMs + n, randomBytes(10)), campaign: "0123456789ab" };
    return { at, actor, action: "lead.opened", subject: { kind: "lead", id }, details };
  }
  if (n % 5 === 2) {
    const details = { reason: "referral", fields: ["name", "contact"], person: true };
    return { at, actor, action: "audit.read", subject: { kind: "person", id }, details };
  }
  if (n % 5 === 3) return { at, actor: null, action: "lead.purged", subject: { kind: "lead", id } };
  return { at, actor, action: "lead.exported", subject: { kind: "lead", id }, details: { format: "csv", leads: n } };
}

async function fill(database: Database, entries: number): Promise<void> {
  await database.transaction((tx) =>
    tx
      .insertInto("organisations")
      .values({ org_id: orgId, name: "Bench", created_at: instantOf(firstMs) })
      .execute(),
  );
  for (let from = 0; from < entries; from += 20_000) {
    const events = Array.from({ length: Math.min(20_000, entries - from) }, (_, n) => eventAt(from + n));
    await database.transaction((tx) => appendAuditEntries(tx, orgId, events));
  }
}

/** CPU seconds of all server processes of this database's connections; null where the server runs elsewhere. */
async function serverCpu(database: Database): Promise<number | null> {
  if (database.kind === "pglite") return null;
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'`.execute(database.db);
  let ticks = 0;
  for (const { pid } of rows) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
    if (stat === null) return null;
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / 100;
}

async function measure(database: Database, entries: number) {
  const began = performance.now();
  await fill(database, entries);
  const fillSeconds = (performance.now() - began) / 1000;
  const server = await serverCpu(database);
  const cpu = process.cpuUsage();
  const { intact, chains } = await verifyAudit(database);
  const { user, system } = process.cpuUsage(cpu);
  if (!intact || chains[0]?.entries !== entries) throw new Error(`the chain is not whole: ${JSON.stringify(chains)}`);
  const after = await serverCpu(database);
  const serverSeconds = server === null || after === null ? null : after - server;
  return { kind: database.kind, entries, fillSeconds, cpuSeconds: (user + system) / 1e6, serverSeconds };
}

async function onServer<Result>(server: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const { default: pg } = await import("pg");
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const name = "suar_bench_audit";
  await admin.query(`drop database if exists ${name}`);
  await admin.query(`create database ${name}`);
  try {
    return await work(Object.assign(new URL(server), { pathname: `/${name}` }).href);
  } finally {
    await admin.query(`drop database ${name}`);
    await admin.end();
  }
}

async function measureIn(url?: string) {
  const dataDir = await mkdtemp(join(tmpdir(), "suar-bench-audit-"));
  try {
    const database = await openDatabase({ dataDir, ...(url === undefined ? {} : { url }) });
    try {
      return await measure(database, entries);
    } finally {
      await database.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { entries: { type: "string" }, write: { type: "boolean" } } });
const entries = Number(values.entries ?? 1_000_000);
const server = process.env["SUAR_TEST_POSTGRES"];
const results = [await measureIn(), ...(server === undefined ? [] : [await onServer(server, measureIn)])];
console.log(results);
if (values.write === true) await writeResult("verify-audit", { results });
process.exitCode = checkFloors(
  results.map(({ kind, cpuSeconds }) => ({
    name: `${entries} entries on ${kind}`,
    measured: cpuSeconds,
    floor: 10,
    kind: "at most",
    unit: "CPU s",
  })),
);
