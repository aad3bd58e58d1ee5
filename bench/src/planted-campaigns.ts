/**
 * Measures `suar campaigns` on planted campaigns beside the reference method, in one run.
 * Usage: node --conditions=source bench/src/planted-campaigns.ts [--data FOLDER] [--write]
 * Exit status: 0 measured and all floors met; 1 a floor was missed; 2 the data is not there or the call is wrong.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureCommand } from "./measure-command.ts";
import { readColumn, readPlanted } from "./read-planted.ts";
import { referenceMethod } from "./reference-method.ts";
import { type ClusterScores, type PlantedRecord, scoreClusters } from "./score-clusters.ts";
import { writeResult } from "./write-result.ts";

const defaultData = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const suar = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));
const defaultThreshold = 0.45;
const noisiest = "3";
const floors = {
  pairPrecision: 0.98,
  pairRecall: 0.97,
  pairRecallNoisiest: 0.93,
  ariAll: 0.98,
  f1: 0.96,
  documentsPerSecond: 5000,
  cpuSeconds: 10,
  peakMegabytes: 600,
  ariLoss: 0.02,
} as const;

/** Published in the reference measurements (10,000 documents; another machine); quoted, not run here. */
const infoShield = {
  system: "InfoShield (quoted)",
  precision: 0.957,
  recall: 0.624,
  f1: 0.755,
  ariAll: 0.706,
  ariPlanted: 0.703,
  pairPrecision: 0.998,
  pairRecall: 0.546,
  cpuSeconds: 36.8,
  peakMegabytes: 283,
} as const;

type Measured = { readonly system: string; readonly records?: number } & Partial<ClusterScores> & Partial<RunCost>;

/** What one run of the command line cost, start-up included. */
interface RunCost {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly wallSeconds: number;
}

const call = readCall();
const folder = join(call.data, "planted-campaigns");
const files = ["planted10k.csv", "planted2k.csv"];
for (const name of files) {
  const isThere = await stat(join(folder, name)).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    console.error(
      `${join(folder, name)} is not there. Name the folder that holds planted-campaigns with --data FOLDER.`,
    );
    process.exit(2);
  }
}

const results: Record<string, Measured[]> = {};
for (const name of files) {
  const file = join(folder, name);
  const planted = await readPlanted(file);
  results[name] = [
    await measureSuar("suar campaigns", file, planted, []),
    await measureSuar("suar campaigns, threshold a third lower", file, planted, [
      "--candidate-threshold",
      String(defaultThreshold * (2 / 3)),
    ]),
    await measureSuar("suar campaigns, threshold a third higher", file, planted, [
      "--candidate-threshold",
      String(defaultThreshold * (4 / 3)),
    ]),
    await measureReference(file, planted),
    ...(name === "planted10k.csv" ? [infoShield] : []),
  ];
  console.log(`\n${name}`);
  console.table(Object.fromEntries(results[name].map((one) => [one.system, present(one)])));
}
const missed = Object.entries(results).flatMap(([name, rows]) =>
  missedFloors(rows).map((floor) => `${name}: ${floor}`),
);
for (const floor of missed) console.error(`floor missed: ${floor}`);
if (call.write) console.log(await writeResult("planted-campaigns", { floors, results }));
process.exitCode = missed.length > 0 ? 1 : 0;

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

async function measureSuar(
  system: string,
  file: string,
  planted: readonly PlantedRecord[],
  options: readonly string[],
): Promise<Measured> {
  const out = await mkdtemp(join(tmpdir(), "suar-bench-"));
  try {
    const run = await measureCommand(process.execPath, [suar, "campaigns", file, "--out", out, "--quiet", ...options]);
    if (run.status !== 0) throw new Error(`suar campaigns ${file} ended with ${run.status}: ${run.stderr}`);
    const { cpuSeconds, wallSeconds, peakRssBytes } = run;
    const cost: RunCost = { cpuSeconds, wallSeconds, peakMegabytes: peakRssBytes / 1e6 };
    const clusters = new Map<string, string>();
    for (const [id, campaign] of await readColumn(join(out, "assignments.csv"), "campaign")) clusters.set(id, campaign);
    return { system, records: planted.length, ...scoreClusters(planted, clusters), ...cost };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function measureReference(file: string, planted: readonly PlantedRecord[]): Promise<Measured> {
  const texts = await readColumn(file, "text");
  const ids = [...texts.keys()];
  const before = process.cpuUsage();
  const clusters = referenceMethod([...texts.values()], 0.7);
  const { user, system } = process.cpuUsage(before);
  const named = new Map([...clusters].map(([at, cluster]) => [ids[at] ?? "", String(cluster)]));
  const name = "reference: TF-IDF 4-grams, components at .7";
  return { system: name, ...scoreClusters(planted, named), cpuSeconds: (user + system) / 1e6 };
}

function missedFloors([normal, lowered, raised]: readonly Measured[]): string[] {
  if (normal === undefined) return ["nothing was measured"];
  const { pairPrecision = 0, pairRecall = 0, ariAll = 0, f1 = 0, cpuSeconds = Infinity, records = 0 } = normal;
  const { peakMegabytes = Infinity, pairRecallByLevel = {} } = normal;
  const atNoisiest = pairRecallByLevel[noisiest] ?? 0;
  const documentsPerSecond = records / cpuSeconds;
  const lost = [lowered, raised].map((other) => Math.abs(ariAll - (other?.ariAll ?? 0)));
  return [
    ...(pairPrecision < floors.pairPrecision ? [`pair precision ${pairPrecision}`] : []),
    ...(pairRecall < floors.pairRecall ? [`pair recall ${pairRecall}`] : []),
    ...(atNoisiest < floors.pairRecallNoisiest ? [`pair recall at level ${noisiest} ${atNoisiest}`] : []),
    ...(ariAll < floors.ariAll ? [`ARI ${ariAll}`] : []),
    ...(f1 < floors.f1 ? [`F1 ${f1}`] : []),
    ...(documentsPerSecond < floors.documentsPerSecond
      ? [`${documentsPerSecond.toFixed(0)} documents a CPU-second`]
      : []),
    ...(cpuSeconds > floors.cpuSeconds ? [`CPU ${cpuSeconds} s`] : []),
    ...(peakMegabytes > floors.peakMegabytes ? [`RSS ${peakMegabytes} MB`] : []),
    ...(Math.max(...lost) > floors.ariLoss ? [`change of ARI at other thresholds ${Math.max(...lost)}`] : []),
  ];
}

function present(one: Measured): Record<string, string> {
  const show = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? "";
  return {
    P: show(one.precision, 3),
    R: show(one.recall, 3),
    F1: show(one.f1, 3),
    "ARI all": show(one.ariAll, 4),
    "ARI planted": show(one.ariPlanted, 4),
    "pair P": show(one.pairPrecision, 4),
    "pair R": show(one.pairRecall, 4),
    "by level": Object.values(one.pairRecallByLevel ?? {})
      .map((value) => value.toFixed(2))
      .join("/"),
    "CPU s": show(one.cpuSeconds, 2),
    "docs/CPU-s": show((one.records ?? Number.NaN) / (one.cpuSeconds ?? Number.NaN), 0),
    "RSS MB": show(one.peakMegabytes, 0),
  };
}
