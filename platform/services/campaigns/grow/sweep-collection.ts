import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Warehouse } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import { readRows } from "../rank-rows.ts";
import { type GrownFolder, type GrownState, dayTables } from "./grown-state.ts";

/** Files beside a day's records that hold texts of records too. */
const besideRecords = ["rejects.jsonl", "repeated.jsonl", "source"] as const;

/**
 * Brings the folder of a collection in line with its state: tables and parts that it no longer names go, and the
 * records that left go from their day's files. Stopped half way it can be done again. Removes `work` at the end.
 */
export async function sweepCollection(
  warehouse: Warehouse,
  dir: string,
  folder: GrownFolder,
  state: GrownState,
): Promise<void> {
  for (const day of state.sweep) await sweepRecords(warehouse, dir, folder, state, day);
  const named = new Set([
    ...state.days.flatMap((day) => dayTables.map((table) => day.tables[table])),
    ...[state.groups, state.rows].flatMap((name) => name ?? []),
  ]);
  for (const name of await readdir(folder.tables)) {
    if (!named.has(name)) await rm(join(folder.tables, name), { force: true });
  }
  const rows = state.rows === null ? [] : await readRows([join(folder.tables, state.rows)]);
  const parts = new Set(rows.map((row) => row.part));
  for (const name of await readdir(folder.parts)) {
    const part = Number(/-(\d+)\./.exec(name)?.[1]);
    if (!parts.has(part) || name.startsWith("rows-")) await rm(join(folder.parts, name), { force: true });
  }
  await rm(folder.work, { recursive: true, force: true });
}

async function sweepRecords(
  warehouse: Warehouse,
  dir: string,
  { tables }: GrownFolder,
  state: GrownState,
  day: string,
): Promise<void> {
  const prints = state.days.find((one) => one.day === day)?.tables.prints;
  if (prints === undefined) return;
  const folder = join(dir, "days", day);
  const kept = `select id from read_parquet(${sqlText(join(tables, prints))})`;
  for (const name of (await readdir(join(folder, "records"))).filter((one) => one.endsWith(".parquet"))) {
    const path = join(folder, "records", name);
    const fresh = `${path}.kept`;
    await rm(fresh, { force: true });
    await makeOnce(fresh, (temporary) =>
      warehouse.run(
        `copy (select * from read_parquet(${sqlText(path)}) where id in (${kept}) order by line)
         to ${sqlText(temporary)} (format parquet, compression zstd)`,
      ),
    );
    await rename(fresh, path);
  }
  for (const name of besideRecords) await rm(join(folder, name), { force: true });
}
