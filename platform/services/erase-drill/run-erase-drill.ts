import {
  backupToFile,
  eraseRows,
  erasuresFile,
  makeBackupRecipient,
  openDatabase,
  recordErasure,
  restoreBackup,
  restoreKeyMirror,
  searchFiles,
  searchRows,
  writeKeyMirror,
  type Database,
  type Traces,
} from "@suar/database";
import { instantOf, type DrillReport } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { erasePerson, openPerson } from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";
import { keepDrillReport } from "./drill-report.ts";
import { plantDrill, type Planted, type PlantedThings } from "./plant-drill.ts";

/** Leads and people of each kind unless told otherwise; half of them are erased. A node opens at most 60 people an hour. */
const usualCount = 40;
const mostCount = 100;

export interface DrillOptions {
  /** Leads, and as many people. */
  readonly count?: number;
  /** Version of the program, for the report. */
  readonly program: string;
  /** Where the scratch folder is made. Default: the system's temporary folder. */
  readonly scratch?: string;
  /** Restores without the list of erasures, as somebody careless would: the drill must then say that it did not pass. */
  readonly withholdList?: boolean;
}

/**
 * The erase drill: in a scratch folder with an embedded database of its own it plants made-up leads and people, backs them
 * up, erases half, restores the older backup with the list of erasures and the mirror of the keys, and searches every row
 * and every file for what was erased. The report is signed and kept in the node's data folder.
 * Units: `count` leads and as many people, 2 to 100. Errors: RangeError for another count; those of the disk.
 */
export async function runEraseDrill(
  node: Pick<Database, "dataDir" | "signer">,
  { count = usualCount, program, scratch = tmpdir(), withholdList = false }: DrillOptions,
): Promise<DrillReport> {
  if (!(Number.isInteger(count) && count >= 2 && count <= mostCount)) {
    throw new RangeError(`runEraseDrill: count must be a whole number from 2 to ${mostCount}, got ${count}`);
  }
  const began = performance.now();
  const folder = await mkdtemp(join(scratch, "suar-erase-drill-"));
  try {
    const found = await drill(folder, count, withholdList);
    return await keepDrillReport(node, {
      suar: "erase-drill",
      version: 1,
      at: instantOf(Date.now()),
      seconds: Math.round((performance.now() - began) / 10) / 100,
      program,
      database: "pglite",
      ...found,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Findings = Omit<
  DrillReport,
  "suar" | "version" | "at" | "seconds" | "program" | "database" | "keyId" | "signature"
>;

async function drill(folder: string, count: number, withholdList: boolean): Promise<Findings> {
  const mark = `drill-${randomBytes(8).toString("hex")}`;
  const backup = join(folder, "older.age");
  const mirror = join(folder, "keys.age");
  const source = await openDatabase({ dataDir: join(folder, "source") });
  let things: PlantedThings;
  let identity = "";
  let before: Traces;
  let after: Traces;
  try {
    identity = (await makeBackupRecipient(source.dataDir))?.identity ?? "";
    things = await plantDrill(source, mark, count);
    before = await searchRows(source, mark);
    await backupToFile(source, backup);
    await eraseHalf(source, things);
    await writeKeyMirror(source, mirror);
    after = await searchRows(source, mark);
  } finally {
    await source.close();
  }
  const erased = [...firstHalf(things.leads), ...firstHalf(things.persons)];
  const left = [...lastHalf(things.leads), ...lastHalf(things.persons)];
  const target = await openDatabase({ dataDir: join(folder, "restored") });
  let rows: Traces;
  let opened: ReadonlySet<number>;
  try {
    const list = erasuresFile(join(folder, "source"));
    const erasures = withholdList ? { without: true } : { files: [list] };
    await restoreBackup(target, { input: createReadStream(backup), identity, erasures });
    await restoreKeyMirror(target, { input: createReadStream(mirror), identity });
    rows = await searchRows(target, mark);
    opened = await openAll(target, things.actor, things.persons);
  } finally {
    await target.close();
  }
  const files = await searchFiles(join(folder, "restored"), mark);
  const ofBackup = await searchFiles(backup, mark);
  const lost = new Set(erased.map(({ number }) => number));
  const place = (name: DrillReport["places"][number]["place"], ...traces: readonly Traces[]) => ({
    place: name,
    searched: traces.reduce((sum, trace) => sum + trace.searched, 0),
    bytes: traces.reduce((sum, trace) => sum + trace.bytes, 0),
    found: traces.reduce((sum, trace) => sum + [...trace.found].filter((number) => lost.has(number)).length, 0),
  });
  const places = [place("rows", after, rows), place("restored_files", files), place("backup", ofBackup)];
  const byKey = [...opened].filter((number) => lost.has(number)).length;
  const readable = places.reduce((sum, { found }) => sum + found, byKey);
  const leftReadable = left.filter(({ number }) => rows.found.has(number) || opened.has(number)).length;
  // The search must find what it is there to find: every lead before, and the leads that stayed in the files after.
  const controls = things.leads.filter(({ number }) => before.found.has(number)).length;
  const inFiles = lastHalf(things.leads).filter(({ number }) => files.found.has(number)).length;
  return {
    planted: erased.length + left.length,
    erased: erased.length,
    left: left.length,
    leftReadable,
    controls: controls + inFiles,
    places,
    readable,
    passed: readable === 0 && leftReadable === left.length && controls === count && inFiles > 0,
  };
}

const firstHalf = (things: readonly Planted[]): readonly Planted[] => things.slice(0, Math.floor(things.length / 2));
const lastHalf = (things: readonly Planted[]): readonly Planted[] => things.slice(Math.floor(things.length / 2));

async function eraseHalf({ transaction }: Database, { actor, leads, persons }: PlantedThings): Promise<void> {
  const { orgId } = actor;
  for (const { id } of firstHalf(leads)) {
    await transaction(async (tx) => {
      await eraseRows(tx, { orgId, kind: "lead", id });
      await recordErasure(tx, { orgId, kind: "lead", id });
    });
  }
  for (const { id } of firstHalf(persons)) {
    await transaction((tx) => erasePerson(tx, actor, { id, reason: "person_asks" }));
  }
}

/** Numbers of the people whose words open for a member who holds the key: what a host could have somebody read. */
async function openAll(
  { transaction }: Database,
  actor: Actor,
  persons: readonly Planted[],
): Promise<ReadonlySet<number>> {
  const opened = new Set<number>();
  for (const { id, number } of persons) {
    const page = await openPerson(transaction, actor, { id, reason: "supervision", words: "" }).catch(() => null);
    if (page !== null && page.fields.length > 0) opened.add(number);
  }
  return opened;
}
