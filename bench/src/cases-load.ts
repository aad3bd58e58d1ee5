/**
 * Measures searching, opening and saving cases among very many, by several workers at once: a node as a process of its own,
 * asked over HTTP by signed-in devices, with seals, walls, trail and commit. Each worker asks again `--pause` ms after an answer
 * (1,000 are faster hands than anybody has), or with 0 at once: then as many calls as the machine can do are under way.
 * Usage: node --conditions=source bench/src/cases-load.ts [--cases 20000] [--workers 3] [--pause 0] [--seconds 30] [--keep FOLDER] [--write]
 *   PGlite; with SUAR_TEST_POSTGRES=postgres://... PostgreSQL, for which the floor is --cases 1000000 --workers 20.
 * With --keep the filled node stays in FOLDER (its database on the server), and the next run begins at once.
 * wrk and autocannon cannot sign a proof for each call, so the load comes from this process; node, database and load share
 * the machine. `--profile FOLDER` keeps a profile of the node's processor time there.
 * Exit status: 0 within the floors; 1 slower.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Database } from "@suar/database";
import { dropPostgresDatabase } from "@suar/database/testing";
import { assembleNode } from "@suar/services/node";
import { authenticate } from "@suar/services/sessions";
import { buildSession, testDevice } from "@suar/services/sessions/testing";
import { readSettings } from "@suar/services/settings";
import { sql } from "kysely";
import { measuredCalls, workOnCases, type MeasuredCall, type SignedIn } from "./case-worker.ts";
import { checkFloors } from "./check-floors.ts";
import { cpuOf } from "./cpu-of.ts";
import { actorOf, keepCases, nodeFolder, openKept, type KeptCases } from "./kept-cases.ts";
import { startNode } from "./node-process.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "20000" },
    workers: { type: "string", default: "3" },
    pause: { type: "string", default: "0" },
    seconds: { type: "string", default: "30" },
    keep: { type: "string" },
    profile: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const floors = { search: 200, open: 100, save: 100 } as const;
const calls = Object.keys(measuredCalls) as readonly MeasuredCall[];
/** The node compiles what is asked often while it is asked. */
const warmSeconds = 10;
const pauseMs = Number(values.pause);

const server = process.env["SUAR_TEST_POSTGRES"];
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), "suar-bench-")));
const kept = await keepCases(folder, { cases: Number(values.cases), workers: Number(values.workers), server });
try {
  const { kind, measured, figures } = await measure(kept);
  console.table(measured);
  console.log(figures);
  process.exitCode = checkFloors(
    calls.map((call) => ({
      name: `${call}, p95`,
      measured: measured[call].p95Ms,
      floor: floors[measuredCalls[call]],
      kind: "at most" as const,
      unit: "ms",
    })),
  );
  if (values.write)
    console.log(
      await writeResult(`cases-load-${kind}${pauseMs === 0 ? "" : "-paused"}`, { ...figures, floors, measured }),
    );
} finally {
  if (values.keep === undefined) {
    if (server !== undefined && kept.url !== null) await dropPostgresDatabase(server, kept.url);
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure({ url, workers, sought, cases }: KeptCases) {
  const { kind, sessions, settings } = await signIn();
  const env = {
    SUAR_REQUESTS_PER_MINUTE: "1000000",
    ...(url === null ? {} : { SUAR_DATABASE_URL: url }),
    ...(values.profile === undefined ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${values.profile}` }),
  };
  const node = await startNode(nodeFolder(folder), env);
  const watched = url === null ? undefined : await openKept(folder, { url });
  try {
    const people = sessions.map((session) => ({ ...session, origin: node.origin }));
    const run = async (seconds: number) => {
      const times = new Map<MeasuredCall, number[]>(calls.map((call) => [call, []]));
      const end = performance.now() + seconds * 1000;
      const isOver = () => performance.now() >= end;
      const told = (call: MeasuredCall, ms: number) => void times.get(call)?.push(ms);
      await Promise.all(people.map((who, at) => workOnCases(who, at + seconds, sought, { isOver, told, pauseMs })));
      return times;
    };
    await run(warmSeconds);
    const before = { node: await cpuOf([node.pid]), database: await cpuOf(await backendsOf(watched)) };
    const began = performance.now();
    const own = process.cpuUsage();
    const times = await run(Number(values.seconds));
    const seconds = (performance.now() - began) / 1000;
    const load = process.cpuUsage(own);
    const after = { node: await cpuOf([node.pid]), database: await cpuOf(await backendsOf(watched)) };
    const made = [...times.values()].reduce((sum, one) => sum + one.length, 0);
    const perCall = (cpuSeconds: number): number => Math.round((cpuSeconds * 100_000) / made) / 100;
    const measured = Object.fromEntries(calls.map((call) => [call, spread(times.get(call) ?? [])]));
    return {
      kind,
      measured: measured as Record<MeasuredCall, Spread>,
      figures: {
        database: kind,
        cases,
        workers: workers.length,
        pauseMs,
        seconds: Math.round(seconds),
        callsPerSecond: Math.round(made / seconds),
        nodeCpuMsPerCall: perCall(after.node - before.node),
        ...(watched === undefined ? {} : { databaseCpuMsPerCall: perCall(after.database - before.database) }),
        loadCpuMsPerCall: perCall((load.user + load.system) / 1e6),
        ...settings,
      },
    };
  } finally {
    await watched?.close();
    await node.stop();
  }
}

/** A session for each worker, made past the password, and the database's settings that decide what a commit costs. */
async function signIn() {
  const database = await openKept(folder, kept);
  const { settings } = readSettings({ env: { SUAR_DATA: nodeFolder(folder) }, cwd: folder });
  const quiet = { info: () => undefined, error: () => undefined };
  const node = await assembleNode({ settings, database, log: quiet });
  // The hour's searches of the last run would be too many for this one.
  await database.db.deleteFrom("person_searches").execute();
  try {
    const sessions: Omit<SignedIn, "origin">[] = [];
    for (const worker of kept.workers) {
      const token = await buildSession(database, actorOf(worker));
      const { session } = await database.transaction((tx) => authenticate(tx, token));
      sessions.push({ cookie: `suar-${node.id.slice(-12)}=${token}`, sid: session.id, device: testDevice });
    }
    return { kind: database.kind, sessions, settings: await durability(database) };
  } finally {
    await node.close();
  }
}

async function durability(database: Database) {
  const { rows } = await sql<Readonly<Record<string, string>>>`select current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as "synchronousCommit", current_setting('shared_buffers') as "sharedBuffers",
    current_setting('server_version') as "serverVersion"`.execute(database.db);
  return rows[0] ?? {};
}

/** Processes of the database server, other than the one that asks; the embedded database runs in the node. */
async function backendsOf(watched: Database | undefined): Promise<readonly number[]> {
  if (watched === undefined) return [];
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity where pid <> pg_backend_pid()`.execute(
    watched.db,
  );
  return rows.map(({ pid }) => pid);
}

interface Spread {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly calls: number;
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN) * 10) / 10;
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: at(1), calls: sorted.length };
}
