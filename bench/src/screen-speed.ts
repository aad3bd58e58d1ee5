/**
 * Measures `suar screen` as its user meets it, start-up included: 10,000 short texts, and 50,000 made from them, once all
 * different and once as reposts, each text five times.
 * Usage: node --conditions=source bench/src/screen-speed.ts [--data FOLDER] [--write]
 * Exit status: 0 measured and the floor met; 1 the floor was missed; 2 the data is not there or the call is wrong.
 */
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFloors } from "./check-floors.ts";
import { measureCommand } from "./measure-command.ts";
import { readColumn } from "./read-planted.ts";
import { writeResult } from "./write-result.ts";

const defaultData = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const suar = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));
const textsPerSecond = 8000;
const copies = 5;
const runs = 3;

interface Speed {
  readonly texts: number;
  /** The middle run. */
  readonly cpuSeconds: number;
  readonly textsPerSecond: number;
  readonly peakMegabytes: number;
  readonly load: number;
}

const call = readCall();
const file = join(call.data, "planted-campaigns", "planted10k.csv");
const isThere = await stat(file).then(
  () => true,
  () => false,
);
if (!isThere) {
  console.error(`${file} is not there. Name the folder that holds planted-campaigns with --data FOLDER.`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "suar-bench-"));
try {
  const different = join(folder, "different.csv");
  const reposted = join(folder, "reposted.csv");
  await writeMany(different, (text, copy) => `${text} No ${copy}`);
  await writeMany(reposted, (text) => text);
  const measured = {
    "planted10k.csv": await measure(file),
    [`${copies} times as many, all different`]: await measure(different),
    [`${copies} times as many, reposted`]: await measure(reposted),
  };
  console.table(measured);
  const status = checkFloors(
    Object.entries(measured).map(([name, speed]) => ({
      name,
      measured: speed.textsPerSecond,
      floor: textsPerSecond,
      kind: "at least",
      unit: "texts a CPU second",
    })),
  );
  if (call.write) console.log(await writeResult("screen-speed", { floor: textsPerSecond, runs, measured }));
  process.exitCode = status;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readCall(): { readonly data: string; readonly write: boolean } {
  try {
    const options = { data: { type: "string" }, write: { type: "boolean" } } as const;
    const { values } = parseArgs({ options });
    return { data: values.data ?? defaultData, write: values.write ?? false };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

/** The same texts again and again, each time under new ids and as `write` gives them. */
async function writeMany(path: string, write: (text: string, copy: number) => string): Promise<void> {
  const texts = await readColumn(file, "text");
  const lines = ["id,text"];
  for (let copy = 1; copy <= copies; copy += 1) {
    for (const [id, text] of texts) lines.push(`${copy}-${id},"${write(text, copy).replaceAll('"', '""')}"`);
  }
  await writeFile(path, `${lines.join("\n")}\n`);
}

async function measure(path: string): Promise<Speed> {
  const costs: Omit<Speed, "textsPerSecond">[] = [];
  for (let run = 0; run < runs; run += 1) {
    const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
    const { status, stdout, stderr, cpuSeconds, peakRssBytes } = await measureCommand(process.execPath, [
      suar,
      "screen",
      path,
      "--quiet",
    ]);
    if (status !== 0) throw new Error(`suar screen ended with ${status}: ${stderr}`);
    const texts = stdout.split("\n").length - 1;
    costs.push({ texts, cpuSeconds, peakMegabytes: Math.round(peakRssBytes / 1e6), load });
  }
  const middle = costs.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(runs / 2)];
  if (middle === undefined) throw new RangeError(`screen-speed: runs must be at least 1, got ${runs}`);
  return { ...middle, textsPerSecond: Math.round(middle.texts / middle.cpuSeconds) };
}
