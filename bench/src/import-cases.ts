/**
 * Made-up rows of HTCDS, a twentieth of them wrong, brought into an empty node on the embedded database: rows a CPU second with
 * keys, seals, blind tokens and trail; memory; the same file again, which has to add nothing.
 * Usage: node --conditions=source bench/src/import-cases.ts [--write] [--rows=10000]
 * Exit status: 0 when the second import adds nothing and every wrong row is listed; 1 otherwise.
 */
import { openDatabase } from "@suar/database";
import { importCaseFile } from "@suar/services/case-imports";
import { buildKeyedActor } from "@suar/services/keys/testing";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeHtcdsCorpus } from "./write-htcds-corpus.ts";
import { writeResult } from "./write-result.ts";

const rows = Number(process.argv.find((one) => one.startsWith("--rows="))?.split("=")[1] ?? 10_000);

const dir = await mkdtemp(join(tmpdir(), "suar-bench-"));
let isGood = false;
try {
  const path = join(dir, "rows.csv");
  const planted = await writeHtcdsCorpus(path, rows, 20_261_122);
  const database = await openDatabase({ dataDir: join(dir, "data") });
  const actor = await buildKeyedActor(database);
  const bringIn = async () => {
    let listed = 0;
    const before = process.cpuUsage();
    const { cases, known, rejected } = await importCaseFile(database, actor, {
      chunks: createReadStream(path),
      dayOrder: null,
      signal: new AbortController().signal,
      onProblems: async (problems) => {
        listed += problems.length;
      },
      onCases: () => undefined,
    });
    const { user, system } = process.cpuUsage(before);
    return { cases, known, rejected, listed, cpuSeconds: (user + system) / 1e6 };
  };
  const first = await bringIn();
  const second = await bringIn();
  await database.close();
  const measured = {
    rows,
    planted: planted.length,
    ...first,
    rowsPerCpuSecond: Math.round(rows / first.cpuSeconds),
    addedAgain: second.cases,
    againRowsPerCpuSecond: Math.round(rows / second.cpuSeconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.table(measured);
  isGood = second.cases === 0 && first.listed >= planted.length;
  if (process.argv.includes("--write")) await writeResult("import-cases", measured);
} finally {
  await rm(dir, { recursive: true, force: true });
}
process.exit(isGood ? 0 : 1);
