/**
 * Made-up rows of HTCDS, a twentieth of them wrong, brought into an empty node: rows a CPU second with keys, seals, blind tokens
 * and trail; memory; the same file again, which has to add nothing. CPU is that of this process with its threads, and on
 * PostgreSQL that of the connections' own processes beside it.
 * Usage: [SUAR_TEST_POSTGRES=postgres://...] node --conditions=source bench/src/import-cases.ts [--rows 10000] [--write]
 * Exit status: 0 when the second import adds nothing and every wrong row is listed; 1 otherwise.
 */
import { openDatabase, type Database } from "@suar/database";
import { dropPostgresDatabase, makeBlankPostgresDatabase } from "@suar/database/testing";
import { importCaseFile } from "@suar/services/case-imports";
import { buildKeyedActor } from "@suar/services/keys/testing";
import { sql } from "kysely";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cpuOf } from "./cpu-of.ts";
import { writeHtcdsCorpus } from "./write-htcds-corpus.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "10000" }, write: { type: "boolean", default: false } },
});
const rows = Number(values.rows);
/** Code is compiled while the first rows come; what comes after them says what a long file costs. */
const coldCases = Math.min(1000, Math.floor(rows / 2));

const server = process.env["SUAR_TEST_POSTGRES"];
const url = server === undefined ? undefined : await makeBlankPostgresDatabase(server);
const dir = await mkdtemp(join(tmpdir(), "suar-bench-"));
try {
  const path = join(dir, "rows.csv");
  const planted = await writeHtcdsCorpus(path, rows, 20_261_122);
  const database = await openDatabase({ dataDir: join(dir, "data"), ...(url === undefined ? {} : { url }) });
  const actor = await buildKeyedActor(database);
  const bringIn = async () => {
    const pids = await backendsOf(database);
    const spent = async () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6 + (await cpuOf(pids));
    const watch = { cases: 0, listed: 0 };
    const began = await spent();
    let cold: Promise<number> | undefined;
    const { cases, known, rejected } = await importCaseFile(database, actor, {
      chunks: createReadStream(path),
      dayOrder: null,
      signal: new AbortController().signal,
      onProblems: async (problems) => {
        watch.listed += problems.length;
      },
      onCases: (more) => {
        watch.cases += more;
        if (cold === undefined && watch.cases >= coldCases) cold = spent();
      },
    });
    const ended = await spent();
    const warmSeconds = ended - ((await cold) ?? began);
    const { listed } = watch;
    return { cases, known, rejected, listed, cpuSeconds: ended - began, warmSeconds };
  };
  const first = await bringIn();
  const second = await bringIn();
  await database.close();
  const { warmSeconds, ...counted } = first;
  const measured = {
    rows,
    planted: planted.length,
    ...counted,
    rowsPerCpuSecond: Math.round(rows / first.cpuSeconds),
    warmRowsPerCpuSecond: Math.round(((first.cases - coldCases) / warmSeconds) * (rows / first.cases)),
    addedAgain: second.cases,
    againRowsPerCpuSecond: Math.round(rows / second.cpuSeconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.table(measured);
  process.exitCode = second.cases === 0 && first.listed >= planted.length ? 0 : 1;
  if (values.write) console.log(await writeResult(`import-cases-${database.kind}`, measured));
} finally {
  if (server !== undefined && url !== undefined) await dropPostgresDatabase(server, url);
  await rm(dir, { recursive: true, force: true });
}

/** Processes of the server that work for this database, where the server runs here. */
async function backendsOf(database: Database): Promise<readonly number[]> {
  if (database.kind === "pglite") return [];
  const { rows: backends } = await sql<{ pid: number }>`select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'`.execute(database.db);
  return backends.map(({ pid }) => pid);
}
