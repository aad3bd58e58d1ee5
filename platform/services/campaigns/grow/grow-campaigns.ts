import { chooseParameters } from "@suar/campaigns";
import { SuarError } from "@suar/domain";
import { openWarehouse } from "@suar/warehouse";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { comparePairs } from "../compare-pairs.ts";
import { fingerprintRecords } from "../fingerprint-records.ts";
import { exists, makeOnce, sqlText } from "../found-folder.ts";
import { GramCounts } from "../gram-counts.ts";
import { layGrams } from "../gram-file.ts";
import { startStep } from "../report-progress.ts";
import { gatherCrew } from "../search-crew.ts";
import type { ShapeSource } from "../shape-source.ts";
import { admitRecords } from "./admit-records.ts";
import { midnightOf } from "./day-names.ts";
import { expireRecords } from "./expire-records.ts";
import { explainChanges, readSpan } from "./explain-changes.ts";
import { both, type GrowContext, workPath, workSql } from "./grow-context.ts";
import type { GrowCampaigns, GrownCounts } from "./grow-input.ts";
import { type GrownFolder, type GrownState, grownFolder, makeFolders, readState } from "./grown-state.ts";
import { keepKeys } from "./keep-keys.ts";
import { linkTouched } from "./link-touched.ts";
import { meetShapes } from "./meet-shapes.ts";
import { nameGroups } from "./name-groups.ts";
import { publishDay } from "./publish-day.ts";
import { rejoinTouched } from "./rejoin-touched.ts";
import { sweepCollection } from "./sweep-collection.ts";

/** Raised when the checkpoints of a day change: a day that another program left unfinished begins anew. */
const workVersion = 2;

/**
 * Adds the batch named `day` to what was found in a collection before.
 *
 * New records meet old ones through the keys that were stored of them; only campaigns and loose records that a new
 * record is alike to are linked again. A campaign keeps its id while it grows and when its medoid changes; of two that
 * become one the id of the larger stays and the other leads to it; of one that splits the largest part keeps it. Records
 * older than `keepDays` that joined no campaign leave, with their rows in `days/<day>/records`.
 *
 * Killed at any moment and called again with the same day it ends with the same bytes; a day that is complete is not
 * added twice. Readers see the campaigns of before until the last step.
 * Errors: `data.missing` when the batch is not complete; `data.broken` for a collection of another version or other
 * parameters; RangeError for a day, `keepDays` or a threshold out of range; the signal's reason when it is stopped.
 */
export async function growCampaigns(input: GrowCampaigns): Promise<GrownCounts> {
  const {
    dir,
    day,
    keepDays,
    tiesContacts = true,
    candidateThreshold,
    onProgress,
    signal,
    memoryLimitMb = 512,
  } = input;
  midnightOf(day);
  if (!(Number.isInteger(keepDays) && keepDays >= 1)) {
    throw new RangeError(`keepDays must be a whole number of at least 1, got ${keepDays}`);
  }
  const parameters = chooseParameters(candidateThreshold === undefined ? {} : { candidateThreshold });
  const read = await readFile(join(dir, "days", day, "read.json"), "utf8").catch(() => {
    throw new SuarError("data.missing", { file: `days/${day}/read.json` });
  });
  const folder = grownFolder(dir);
  await makeFolders(folder);
  const tempDir = join(folder.dir, "spill");
  const warehouse = await openWarehouse({ memoryLimitMb, threads: 2, tempDir });
  const crew = gatherCrew(availableParallelism());
  try {
    const before = await readState(folder, parameters);
    const last = before.days.at(-1);
    if (before.days.some((one) => one.day === day)) {
      // Killed after the state was written: what is left is to clear up.
      if (last?.day === day) await sweepCollection(warehouse, dir, folder, before);
      return countsOf(before, day);
    }
    await beginOrGoOn(folder, before, { workVersion, day, keepDays, tiesContacts, read, sequence: before.days.length });
    const records = join(dir, "days", day, "records");
    const given = {
      dir,
      day,
      keepDays,
      tiesContacts,
      folder,
      before,
      records,
      found: folder,
      parameters,
      warehouse,
      crew,
    };
    const state = await addDay({ ...given, onProgress, signal });
    await sweepCollection(warehouse, dir, folder, state);
    return countsOf(state, day);
  } finally {
    await crew.close();
    warehouse.close();
    await rm(tempDir, { recursive: true, force: true });
  }
}

const countsOf = ({ counts }: GrownState, day: string): GrownCounts => {
  const known = counts.find((one) => one.day === day);
  if (!known) throw new SuarError("data.broken", { file: "found/grown.json", day });
  return known;
};

/** Throws away what another, unfinished day or another reading of this one left. */
async function beginOrGoOn(folder: GrownFolder, before: GrownState, wanted: object): Promise<void> {
  const path = join(folder.work, "begun.json");
  const now = JSON.stringify(wanted);
  if ((await exists(path)) && (await readFile(path, "utf8")) === now) return;
  await rm(folder.work, { recursive: true, force: true });
  for (const name of await readdir(folder.parts)) {
    if (Number(/-(\d+)\./.exec(name)?.[1]) >= before.nextPart) await rm(join(folder.parts, name));
  }
  const tables = `-${String(before.days.length).padStart(5, "0")}.`;
  for (const name of await readdir(folder.tables)) if (name.includes(tables)) await rm(join(folder.tables, name));
  await makeFolders(folder);
  await makeOnce(path, (temporary) => writeFile(temporary, now));
}

/** The verified pairs of all blocks as one table of the day. */
function gatherEdges(context: GrowContext): Promise<void> {
  const blocks = sqlText(workPath(context, "edges-*.parquet"));
  return makeOnce(workPath(context, "edges.parquet"), (temporary) =>
    context.warehouse.run(
      `copy (from read_parquet(${blocks}) order by a, b) to ${sqlText(temporary)} (format parquet)`,
    ),
  );
}

async function addDay(context: GrowContext): Promise<GrownState> {
  const { warehouse, before, signal } = context;
  const next = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    signal?.throwIfAborted();
    return step();
  };
  await next(() => fingerprintRecords(context));
  const report = startStep("join", 3, context.onProgress);
  await next(() => admitRecords(context));
  report(1);
  const [fresh] = await warehouse.all<{ shapes: number }>(
    `select cast(count(*) as integer) as shapes from ${workSql(context, "shapes")}`,
  );
  const added = fresh?.shapes ?? 0;
  const shapes = before.shapes + added;
  const end = before.nextShape + added;
  const grams = await layGrams(warehouse, both(context, "shapes"), end, workPath(context, "grams"));
  const source: ShapeSource = { shapes, grams, counts: GramCounts.count(grams) };
  await next(() => keepKeys(context, source, { first: before.nextShape, end, withReserve: true }));
  report(2);
  await next(() => meetShapes(context, end));
  report(3);
  await next(() => comparePairs(context, source, before.nextShape));
  await next(() => gatherEdges(context));
  await next(() => linkTouched(context, source));
  await next(() => rejoinTouched(context, source));
  const named = await next(() => nameGroups(context));
  const nextPart = await next(() => explainChanges(context, named));
  const kept = await next(async () => expireRecords(context, named.groups, await readSpan(context), shapes));
  return publishDay(context, { kept, named, nextPart, nextShape: end });
}
