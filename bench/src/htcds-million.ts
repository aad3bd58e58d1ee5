/**
 * A million made-up rows of HTCDS, a twentieth of them wrong: `suar htcds validate` as users run it, with its CPU and memory;
 * every planted error has to be listed with line, column and proposal; read again, the file has to give the same keys, so that
 * a second import adds nothing. Beside it `JSON.parse` with ajv on the published schema, over rows that are all good.
 * Usage: node --conditions=source bench/src/htcds-million.ts [--write] [--rows=1000000]
 * Exit status: 0 when all floors hold; 1 otherwise.
 */
import { createHtcdsReader } from "@suar/exchange/htcds";
import { htcdsJsonSchema } from "@suar/domain/htcds";
import { Ajv2020 } from "ajv/dist/2020.js";
import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFloors } from "./check-floors.ts";
import { measureCommand } from "./measure-command.ts";
import { type PlantedError, writeHtcdsCorpus } from "./write-htcds-corpus.ts";
import { writeResult } from "./write-result.ts";

const rows = Number(process.argv.find((one) => one.startsWith("--rows="))?.split("=")[1] ?? 1_000_000);
const peerRows = Math.min(rows, 100_000);
const launcher = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));

const sha256 = (text: string): string => hash("sha256", text, "hex");

/** Keys of a file, and its good rows as JSON up to a number. */
async function readKeys(path: string, wanted: number): Promise<{ keys: Set<string>; lines: string[] }> {
  const reader = createHtcdsReader({ hash: sha256 });
  const keys = new Set<string>();
  const lines: string[] = [];
  const take = ({ rows: taken }: ReturnType<typeof reader.push>): void => {
    for (const { key, record } of taken) {
      keys.add(key);
      if (lines.length < wanted) lines.push(JSON.stringify(record));
    }
  };
  for await (const chunk of createReadStream(path)) take(reader.push(chunk as Buffer));
  take(reader.end());
  return { keys, lines };
}

function peerRowsPerCpuSecond(lines: readonly string[]): number {
  const ajv = new Ajv2020({ strict: false, formats: { date: true, email: true } });
  const isValid = ajv.compile(htcdsJsonSchema());
  const before = process.cpuUsage();
  for (const line of lines)
    if (!isValid(JSON.parse(line))) throw new RangeError("htcds-million: a good row is not valid");
  const { user, system } = process.cpuUsage(before);
  return lines.length / ((user + system) / 1e6);
}

const keyOf = ({ line, column, code, nearest }: PlantedError): string =>
  `${line} ${column} ${code} ${nearest.join(";")}`;

const dir = await mkdtemp(join(tmpdir(), "suar-bench-"));
let status = 1;
try {
  const path = join(dir, "rows.csv");
  const planted = await writeHtcdsCorpus(path, rows, 20_261_122);
  const {
    cpuSeconds,
    peakRssBytes,
    stdout,
    status: exit,
  } = await measureCommand(process.execPath, [launcher, "htcds", "validate", path, "--quiet"]);
  const found = new Set(
    stdout.split("\n").flatMap((line) => (line === "" ? [] : [keyOf(JSON.parse(line) as PlantedError)])),
  );
  const listed = planted.filter((one) => found.has(keyOf(one))).length;
  const first = await readKeys(path, peerRows);
  const second = await readKeys(path, 0);
  const added = [...second.keys].filter((key) => !first.keys.has(key)).length;
  const measured = {
    rows,
    exit,
    planted: planted.length,
    listed,
    listedBeside: found.size - listed,
    goodRows: first.keys.size,
    addedBySecondImport: added,
    rowsPerCpuSecond: rows / cpuSeconds,
    peakMb: peakRssBytes / 1e6,
    ajvRowsPerCpuSecond: peerRowsPerCpuSecond(first.lines),
  };
  console.table(measured);
  status = checkFloors([
    { name: "planted errors listed", measured: listed / planted.length, floor: 1, kind: "at least", unit: "of 1" },
    { name: "listed beside them", measured: measured.listedBeside, floor: 0, kind: "at most", unit: "rows" },
    { name: "good rows read", measured: first.keys.size, floor: rows - planted.length, kind: "at least", unit: "rows" },
    { name: "added by a second import", measured: added, floor: 0, kind: "at most", unit: "rows" },
    {
      name: "speed",
      measured: measured.rowsPerCpuSecond,
      floor: 20_000,
      kind: "at least",
      unit: "rows per CPU second",
    },
    { name: "memory", measured: measured.peakMb, floor: 300, kind: "at most", unit: "MB" },
  ]);
  if (process.argv.includes("--write")) console.log(await writeResult("htcds-million", measured));
} finally {
  await rm(dir, { recursive: true, force: true });
}
process.exitCode = status;
