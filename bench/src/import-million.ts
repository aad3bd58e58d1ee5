/**
 * Measures the streaming import of a million adverts from one CSV into Parquet.
 * Usage: node --conditions=source bench/src/import-million.ts [--rows N] [--write]
 * Exit status: 0 every row arrived in bounded memory; 1 not.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { generateAdverts } from "@suar/services/demonstration";
import { importRecords } from "@suar/warehouse";
import { checkFloors } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({ options: { rows: { type: "string" }, write: { type: "boolean" } } });
const rows = Number(values.rows ?? 1_000_000);
const brokenEvery = 100_000;

const folder = await mkdtemp(join(tmpdir(), "suar-million-"));
try {
  const source = join(folder, "adverts.csv");
  await pipeline(Readable.from(writeRows()), createWriteStream(source));
  const { size } = await stat(source);
  const before = process.cpuUsage();
  const began = performance.now();
  const mapping = { id: "id", text: "text", time: "posted_at", account: null };
  const { records, rejected } = await importRecords({
    source,
    name: "adverts.csv",
    dir: join(folder, "corpus"),
    mapping,
  });
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const measured = {
    rows,
    megabytes: size / 1e6,
    records,
    rejected,
    cpuSeconds,
    wallSeconds: (performance.now() - began) / 1000,
    peakMegabytes,
  };
  console.table(measured);
  process.exitCode = checkFloors([
    { name: "records read", measured: records, floor: rows, kind: "at least", unit: "rows" },
    {
      name: "broken rows named",
      measured: rejected,
      floor: Math.floor(rows / brokenEvery),
      kind: "at least",
      unit: "rows",
    },
    { name: "memory", measured: peakMegabytes, floor: 1000, kind: "at most", unit: "MB" },
  ]);
  if (values.write === true) await writeResult("import-million", measured);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Real sentences of the generator over and over, each with an id of its own, and a broken row now and then. */
function* writeRows(): Generator<string> {
  const { adverts } = generateAdverts();
  yield "id,text,posted_at\n";
  for (let row = 0; row < rows; row += 1) {
    const advert = adverts[row % adverts.length];
    if (row % brokenEvery === brokenEvery - 1) yield "synthetic-broken,one,cell,too,many\n";
    const text = `${advert?.text ?? ""} ${row}`.replaceAll('"', '""');
    yield `synthetic-${String(row).padStart(8, "0")},"${text}",${advert?.posted_at ?? ""}\n`;
  }
}
