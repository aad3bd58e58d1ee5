/**
 * The floor that counts for campaigns: generated corpora in ten scripts with rings, rewrites, disguises, honest agencies and
 * families that share a boilerplate; `suar campaigns` on each, and the reference's average linkage beside it in one run.
 * Usage: node --conditions=source bench/src/planted-rings.ts [--adverts 12000] [--write]
 * Exit status: 0 all floors met; 1 a floor was missed; 2 the call is wrong.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  type CorpusAdvert,
  type CorpusOptions,
  corpusHeader,
  corpusLine,
  generateCorpus,
} from "@suar/services/demonstration";
import { checkFloors, type Floor } from "./check-floors.ts";
import { averageLinkage } from "./average-linkage.ts";
import { measureCommand } from "./measure-command.ts";
import { readColumn } from "./read-planted.ts";
import { type CampaignScores, scoreCampaigns } from "./score-campaigns.ts";
import { writeResult } from "./write-result.ts";

const suar = fileURLToPath(new URL("../../apps/cli/bin/suar.js", import.meta.url));
const floors = { precision: 0.98, recall: 0.985, disguised: 0.9, ariLoss: 0.02 } as const;
const threshold = 0.45;

interface Row extends CampaignScores {
  readonly name: string;
  readonly cpuSeconds: number;
  readonly documentsPerSecond: number;
  readonly peakMegabytes: number;
}

const { adverts, write } = readCall();
const folder = await mkdtemp(join(tmpdir(), "suar-rings-"));
const rows: Row[] = [];
try {
  for (const seed of [1, 2, 3]) {
    const corpus = await layDown(`seed ${seed}`, { seed, adverts });
    rows.push(await measureSuar(corpus, `seed ${seed}`, []));
    if (seed === 1) {
      rows.push(await measureSuar(corpus, "seed 1, threshold a third lower", [String((threshold * 2) / 3)]));
      rows.push(await measureSuar(corpus, "seed 1, threshold a third higher", [String((threshold * 4) / 3)]));
    }
    rows.push(measureReference(corpus, `seed ${seed}, average linkage at .6 (reference)`));
  }
  for (const language of ["tha", "khm", "mya", "zho", "vie"] as const) {
    const options = { seed: 4, adverts: 3000, rings: 2, agencies: 60, employers: 6, languages: [language] } as const;
    rows.push(await measureSuar(await layDown(language, options), `${language} alone`, []));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.table(Object.fromEntries(rows.map((row) => [row.name, present(row)])));
for (const { name, missed } of rows.filter((row) => !row.name.includes("reference") && row.missed.length > 0)) {
  console.log(`missed, ${name}: ${missed.join("; ")}`);
}
const status = checkFloors(allFloors());
if (write) console.log(await writeResult("planted-rings", { adverts, floors, rows }));
process.exitCode = status;

function readCall(): { readonly adverts: number; readonly write: boolean } {
  try {
    const options = { adverts: { type: "string" }, write: { type: "boolean" } } as const;
    const { values } = parseArgs({ options });
    const count = Number(values.adverts ?? 12_000);
    if (!Number.isInteger(count)) throw new RangeError(`--adverts must be a whole number, got ${values.adverts}`);
    return { adverts: count, write: values.write ?? false };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

interface Corpus {
  readonly file: string;
  readonly adverts: readonly CorpusAdvert[];
}

async function layDown(name: string, options: CorpusOptions): Promise<Corpus> {
  const made = [...generateCorpus(options)];
  const file = join(folder, `${name.replaceAll(" ", "-")}.csv`);
  const lines = [corpusHeader("csv"), ...made.map((advert) => corpusLine(advert, "csv"))];
  await pipeline(Readable.from(lines), createWriteStream(file));
  return { file, adverts: made };
}

async function measureSuar({ file, adverts: made }: Corpus, name: string, lowered: readonly string[]): Promise<Row> {
  const out = await mkdtemp(join(folder, "out-"));
  const more = lowered.flatMap((value) => ["--candidate-threshold", value]);
  const call = [
    suar,
    "campaigns",
    file,
    "--out",
    out,
    "--quiet",
    "--time",
    "posted_at",
    "--account",
    "account",
    ...more,
  ];
  const run = await measureCommand(process.execPath, call);
  if (run.status !== 0) throw new Error(`suar campaigns ended with ${run.status}: ${run.stderr}`);
  const clusters = await readColumn(join(out, "assignments.csv"), "campaign");
  const { cpuSeconds } = run;
  const documentsPerSecond = made.length / cpuSeconds;
  return {
    name,
    ...scoreCampaigns(made, clusters),
    cpuSeconds,
    documentsPerSecond,
    peakMegabytes: run.peakRssBytes / 1e6,
  };
}

function measureReference({ adverts: made }: Corpus, name: string): Row {
  const before = process.cpuUsage();
  const found = averageLinkage(
    made.map(({ text }) => text),
    0.6,
  );
  const { user, system } = process.cpuUsage(before);
  const clusters = new Map([...found].map(([at, cluster]) => [made[at]?.id ?? "", String(cluster)]));
  const cpuSeconds = (user + system) / 1e6;
  const cost = { cpuSeconds, documentsPerSecond: made.length / cpuSeconds, peakMegabytes: Number.NaN };
  return { name, ...scoreCampaigns(made, clusters), ...cost };
}

function allFloors(): Floor[] {
  const ours = rows.filter(({ name }) => !name.includes("reference"));
  const base = rows[0]?.ari ?? Number.NaN;
  const at = (name: string, measured: number, floor: number, kind: Floor["kind"], unit = ""): Floor => ({
    name,
    measured,
    floor,
    kind,
    unit,
  });
  return [
    ...ours
      .filter(({ name }) => !name.includes("threshold"))
      .flatMap((row) => [
        at(`${row.name}: B-cubed precision`, row.precision, floors.precision, "at least"),
        at(`${row.name}: B-cubed precision of what is clustered`, row.precisionClustered, floors.precision, "at least"),
        at(`${row.name}: mean recall per campaign`, row.recall, floors.recall, "at least"),
        ...Object.entries(row.disguisedBy).map(([script, recall]) =>
          at(`${row.name}: pair recall of disguised campaigns, ${script}`, recall, floors.disguised, "at least"),
        ),
        at(`${row.name}: fused families`, row.fusedFamilies, 0, "at most"),
      ]),
    ...ours
      .filter(({ name }) => name.includes("threshold"))
      .map((row) => at(`${row.name}: change of ARI`, Math.abs(row.ari - base), floors.ariLoss, "at most")),
  ];
}

function present(row: Row): Record<string, string> {
  return {
    "B3 P": row.precision.toFixed(4),
    "B3 P clustered": row.precisionClustered.toFixed(4),
    "recall/campaign": row.recall.toFixed(4),
    "by level": Object.entries(row.recallBy)
      .map(([level, recall]) => `${level} ${recall.toFixed(2)}`)
      .join(" "),
    "pair P": row.pairPrecision.toFixed(4),
    disguised: row.disguisedPairRecall.toFixed(3),
    ARI: row.ari.toFixed(4),
    "families fused": String(row.fusedFamilies),
    "singles in": String(row.singles),
    "CPU s": row.cpuSeconds.toFixed(1),
    "docs/CPU-s": row.documentsPerSecond.toFixed(0),
    "RSS MB": row.peakMegabytes.toFixed(0),
  };
}
