/**
 * Measures the search for campaigns over generated corpora of rising size: time of each step, memory, disk, quality.
 * Usage: node --conditions=source bench/src/campaigns-scale.ts [--adverts 10000,100000] [--day N] [--folder DIR] [--write]
 *   --day N   adds one more day of N adverts to each corpus as a collection, instead of one search over it
 *   --folder  keeps corpora and results there: a run that was stopped goes on where it was
 * Exit status: 0 every floor of the sizes that were run holds; 1 not.
 */
import { mkdir, mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findCampaigns, growCampaigns, writeCampaignOutputs } from "@suar/services/campaigns";
import { importRecords } from "@suar/warehouse";
import { type Floor, checkFloors } from "./check-floors.ts";
import { readTruth, writeCorpusFile } from "./corpus-file.ts";
import { scoreClusters } from "./score-clusters.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: {
    adverts: { type: "string", default: "10000,100000" },
    day: { type: "string" },
    folder: { type: "string" },
    write: { type: "boolean" },
  },
});
const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };
const seed = 5;
/** Quality is measured of corpora whose truth fits in memory, as objects. */
const mostScored = 2_000_000;
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), "suar-scale-")));

interface Measured {
  readonly adverts: number;
  readonly day: number | null;
  readonly steps: Readonly<Record<string, Spent>>;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly diskMegabytes: number;
  readonly scores?: ReturnType<typeof scoreClusters>;
}

interface Spent {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

/** Time of each step, told apart by the progress that the work reports; threads count in. */
async function measureSteps(work: (told: (step: string) => void) => Promise<unknown>): Promise<Record<string, Spent>> {
  const spent: Record<string, Spent> = {};
  let step = "read";
  let cpu = process.cpuUsage();
  let began = performance.now();
  const end = (next: string): void => {
    if (next === step) return;
    const { user, system } = process.cpuUsage(cpu);
    const before = spent[step] ?? { wallSeconds: 0, cpuSeconds: 0 };
    spent[step] = {
      wallSeconds: before.wallSeconds + (performance.now() - began) / 1000,
      cpuSeconds: before.cpuSeconds + (user + system) / 1e6,
    };
    [step, cpu, began] = [next, process.cpuUsage(), performance.now()];
  };
  await work(end);
  end("");
  return spent;
}

async function sizeOf(path: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(path, { recursive: true })) {
    const found = await stat(join(path, name));
    if (found.isFile()) bytes += found.size;
  }
  return bytes;
}

/** Lays the corpus down and searches it, or adds it to a collection and then measures one more day. */
async function measure(adverts: number, day: number | null): Promise<Measured> {
  const dir = join(folder, `${adverts}${day === null ? "" : `-and-${day}`}`);
  await mkdir(dir, { recursive: true });
  const source = join(folder, `${adverts}.jsonl`);
  await writeCorpusFile(source, { adverts, seed });
  const read = (from: string, to: string): Promise<unknown> =>
    importRecords({ source: from, name: "adverts.jsonl", dir: to, mapping });
  let steps: Record<string, Spent>;
  if (day === null) {
    steps = await measureSteps(async (told) => {
      await read(source, dir);
      await findCampaigns({ dir, onProgress: ({ step }) => told(step) });
      told("write");
      await writeCampaignOutputs(dir, join(dir, "out"));
    });
  } else {
    const [first, second] = ["2026-11-01", "2026-11-02"];
    await read(source, join(dir, "days", first));
    await growCampaigns({ dir, day: first, keepDays: 90 });
    const later = join(folder, `day-${day}.jsonl`);
    const small = { rings: 0, agencies: Math.floor(day / 400), employers: Math.floor(day / 1500) };
    await writeCorpusFile(later, { ...small, adverts: day, seed: seed + 1, startDay: "2026-11-20", days: 1 }, "day-");
    steps = await measureSteps(async (told) => {
      await read(later, join(dir, "days", second));
      await growCampaigns({ dir, day: second, keepDays: 90, onProgress: ({ step }) => told(step) });
    });
  }
  const all = Object.values(steps);
  const sum = (pick: (one: Spent) => number): number => all.reduce((total, one) => total + pick(one), 0);
  return {
    adverts,
    day,
    steps,
    wallSeconds: sum((one) => one.wallSeconds),
    cpuSeconds: sum((one) => one.cpuSeconds),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    diskMegabytes: (await sizeOf(dir)) / 1e6,
    ...(day === null && adverts <= mostScored ? { scores: await score(dir, source) } : {}),
  };
}

async function score(dir: string, source: string): Promise<ReturnType<typeof scoreClusters>> {
  const lines = (await readFile(join(dir, "out", "assignments.csv"), "utf8")).trim().split("\n").slice(1);
  const clusterOf = new Map(lines.map((line) => line.split(",") as [id: string, campaign: string]));
  return scoreClusters(await readTruth(`${source}.truth`), clusterOf);
}

/** Floors of a quiet machine with two cores, by size; sizes without one are measured only. */
function floorsOf(measured: Measured): Floor[] {
  const { adverts, day, wallSeconds, peakMegabytes } = measured;
  const ofSearch = new Map([
    [1_000_000, [300, 4000]],
    [10_000_000, [3600, 6000]],
  ]);
  const [seconds, megabytes] = (day === null ? ofSearch.get(adverts) : [300, 6000]) ?? [];
  if (seconds === undefined || megabytes === undefined) return [];
  const name = `${adverts}${day === null ? "" : ` and a day of ${day}`}`;
  return [
    { name: `${name}: wall time`, measured: wallSeconds, floor: seconds, kind: "at most", unit: "s" },
    { name: `${name}: memory`, measured: peakMegabytes, floor: megabytes, kind: "at most", unit: "MB" },
  ];
}

const measurements: Measured[] = [];
try {
  for (const size of values.adverts.split(",").map(Number)) {
    const measured = await measure(size, values.day === undefined ? null : Number(values.day));
    measurements.push(measured);
    const { steps, scores, ...totals } = measured;
    console.table({ ...totals });
    console.table(steps);
    if (scores) console.table({ ...scores, pairRecallByLevel: JSON.stringify(scores.pairRecallByLevel) });
  }
  process.exitCode = checkFloors(measurements.flatMap(floorsOf));
  if (values.write === true)
    await writeResult(`campaigns-scale${values.day === undefined ? "" : "-day"}`, measurements);
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
