import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeOnce, sqlText } from "../found-folder.ts";
import { linkRings, ringLines } from "../link-rings.ts";
import { readRows } from "../rank-rows.ts";
import type { KeptTables } from "./expire-records.ts";
import { type GrowContext, tableName, workPath, workSql } from "./grow-context.ts";
import type { GrownCounts } from "./grow-input.ts";
import { type GrownState, replaceFile } from "./grown-state.ts";
import type { NamedGroups } from "./name-groups.ts";

/** What the steps of a day came to. */
export interface DayResult {
  readonly kept: KeptTables;
  readonly named: NamedGroups;
  readonly nextPart: number;
  readonly nextShape: number;
}

/**
 * Shows the campaigns as they stand after a day and makes the day part of the collection: the state comes last, and until
 * it is there everything can be done again.
 */
export async function publishDay(context: GrowContext, result: DayResult): Promise<GrownState> {
  const { before, folder, parameters, day } = context;
  const { kept, named, nextPart, nextShape } = result;
  const rowsName = tableName("rows", day, before).replace("parquet", "jsonl");
  await makeOnce(join(folder.tables, rowsName), (temporary) => copyFile(workPath(context, "rows.jsonl"), temporary));
  const rows = await readRows([join(folder.tables, rowsName)]);
  const aliases = { ...before.aliases, ...named.merged };
  for (const [from, to] of Object.entries(aliases)) aliases[from] = named.merged[to] ?? to;
  const counts = await countDay(context, result, {
    campaigns: rows.length,
    clustered: rows.reduce((sum, { row }) => sum + row.size, 0),
  });
  const state: GrownState = {
    version: before.version,
    parameters,
    days: kept.days,
    nextShape,
    shapes: kept.shapes,
    nextPart,
    groups: kept.groups,
    rows: rowsName,
    aliases,
    sweep: kept.sweep,
    counts: [...before.counts, counts],
  };
  await nameRepeated(context);
  await replaceFile(folder.aliases, JSON.stringify(aliases));
  const linked = linkRings(rows, context);
  await replaceFile(folder.rings, ringLines(linked.rings));
  await replaceFile(folder.rows, linked.rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  await replaceFile(folder.done, JSON.stringify({ campaigns: counts.campaigns, clustered: counts.clustered }));
  await replaceFile(folder.state, JSON.stringify(state));
  return state;
}

async function countDay(
  context: GrowContext,
  { kept, named }: DayResult,
  found: { readonly campaigns: number; readonly clustered: number },
): Promise<GrownCounts> {
  const [counted] = await context.warehouse.all<{ records: number; repeated: number }>(
    `select cast((select count(*) from ${workSql(context, "repeated")}) as integer) as repeated,
       cast((select count(*) from read_parquet(${sqlText(join(context.records, "*.parquet"))})) as integer) as records`,
  );
  const { records = 0, repeated = 0 } = counted ?? {};
  return {
    day: context.day,
    records: records - repeated,
    repeated,
    ...found,
    created: named.groups.filter((group) => group.isNew).length,
    grown: named.groups.filter((group) => !group.isNew && group.newRecords > 0).length,
    merged: Object.keys(named.merged).length,
    expired: kept.expired,
  };
}

/** `days/<day>/repeated.jsonl`: the records that were passed over, and the day whose record stands. */
async function nameRepeated(context: GrowContext): Promise<void> {
  const { warehouse, dir, day } = context;
  const path = join(dir, "days", day, "repeated.jsonl");
  await makeOnce(path, async (temporary) => {
    const lines: string[] = [];
    const query = `select cast(line as double) as line, id, day from ${workSql(context, "repeated")} order by line`;
    for await (const rows of warehouse.stream<{ line: number; id: string; day: string }>(query)) {
      for (const row of rows) lines.push(`${JSON.stringify(row)}\n`);
    }
    await writeFile(temporary, lines.join(""));
  });
}
