import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { appendColumns } from "@suar/warehouse";
import { makeOnce, sqlText } from "../found-folder.ts";
import { daysBetween } from "./day-names.ts";
import { newestDay } from "./explain-changes.ts";
import { both, type GrowContext, earlierGroups, rowGroup, tableName, workPath, workSql } from "./grow-context.ts";
import { type DayTable, type GrownDay, dayTables } from "./grown-state.ts";
import type { NamedGroup } from "./name-groups.ts";

/** The tables as they stand after this day. */
export interface KeptTables {
  readonly days: readonly GrownDay[];
  readonly groups: string;
  /** Shapes that a record still has. */
  readonly shapes: number;
  /** Records that left. */
  readonly expired: number;
  /** Days whose records are to be freed of those that left. */
  readonly sweep: readonly string[];
}

/**
 * Decides which records leave, those of days past `keepDays` that are in no campaign, and writes the tables of the
 * collection without them. A writing that no record has any more leaves too, and its grams no longer count.
 * Leaves new files beside the old ones; the state says which are in force.
 */
export async function expireRecords(
  context: GrowContext,
  groups: readonly NamedGroup[],
  today: Pick<GrownDay, "first" | "last">,
  shapes: number,
): Promise<KeptTables> {
  const { before, day, folder, warehouse } = context;
  const names = Object.fromEntries(dayTables.map((table) => [table, tableName(table, day, before)]));
  const own: GrownDay = { day, ...today, isClosed: false, tables: names as GrownDay["tables"] };
  const all = [...before.days, own];
  const groupsName = tableName("groups", day, before);
  await keepGroups(context, groups, join(folder.tables, groupsName));
  const old = new Set(
    all.map((one) => one.day).filter((one) => daysBetween(one, newestDay(context)) >= context.keepDays),
  );
  await findLeaving(context, [...old], groupsName);
  const left = await warehouse.all<{ day: string; records: number }>(
    `select day, cast(count(*) as integer) as records from ${workSql(context, "leaving")} group by day`,
  );
  const leftDays = new Set(left.map((row) => row.day));
  const days: GrownDay[] = [];
  for (const one of all) {
    const tables: Partial<Record<DayTable, string>> = {};
    for (const table of dayTables) {
      const source = one === own ? workPath(context, `${table}.parquet`) : join(folder.tables, one.tables[table]);
      const stays = leftDays.size === 0 || !(await hasLeaving(context, table, source, one.day));
      tables[table] = stays && one !== own ? one.tables[table] : tableName(table, one.day, before);
      if (tables[table] === one.tables[table] && one !== own) continue;
      await makeOnce(join(folder.tables, tables[table]), (temporary) =>
        stays
          ? copyFile(source, temporary)
          : warehouse.run(
              `copy (select * from read_parquet(${sqlText(source)}) where not (${leaves(context, table, one.day)}))
               to ${sqlText(temporary)} (format parquet, row_group_size ${rowGroup})`,
            ),
      );
    }
    days.push({ ...one, isClosed: old.has(one.day), tables: tables as GrownDay["tables"] });
  }
  const [gone] = await warehouse.all<{ shapes: number }>(
    `select cast(count(*) as integer) as shapes from ${workSql(context, "leaving-shapes")}`,
  );
  return {
    days,
    groups: groupsName,
    shapes: shapes - (gone?.shapes ?? 0),
    expired: left.reduce((sum, row) => sum + row.records, 0),
    sweep: all.filter((one) => leftDays.has(one.day) || (old.has(one.day) && !one.isClosed)).map((one) => one.day),
  };
}

/** Which shapes are in which campaign from now on. */
async function keepGroups(context: GrowContext, groups: readonly NamedGroup[], path: string): Promise<void> {
  const { warehouse } = context;
  await makeOnce(path, async (temporary) => {
    await warehouse.run("create or replace temp table names (group_number integer, campaign varchar)");
    await appendColumns(warehouse, "names", [
      { type: "integer", values: groups.map((group) => group.group) },
      { type: "text", values: groups.map((group) => group.campaign) },
    ]);
    await warehouse.run(
      `copy (
         select campaign, shape_number from (
           select campaign, shape_number from ${earlierGroups(context)}
           where campaign not in (select campaign from ${workSql(context, "touched")})
           union all
           select names.campaign, regrouped.shape_number from ${workSql(context, "regrouped")} regrouped
           join names on names.group_number = regrouped.group_number
         ) kept order by campaign, shape_number
       ) to ${sqlText(temporary)} (format parquet); drop table names`,
    );
  });
}

/** Leaves `leaving` (day, id, shape_number) and `leaving-shapes` (shape_number): those that no record has any more. */
async function findLeaving(context: GrowContext, old: readonly string[], groupsName: string): Promise<void> {
  const { warehouse, before, folder, day } = context;
  const groups = `read_parquet(${sqlText(join(folder.tables, groupsName))})`;
  const copy = (name: string, query: string): Promise<void> =>
    makeOnce(workPath(context, `${name}.parquet`), (temporary) =>
      warehouse.run(`copy (${query}) to ${sqlText(temporary)} (format parquet)`),
    );
  const paths = [
    ...before.days.map((one) => ({ day: one.day, path: join(folder.tables, one.tables.prints) })),
    { day, path: workPath(context, "prints.parquet") },
  ].filter((one) => old.includes(one.day));
  const unmatched = paths.map(
    (one) => `select ${sqlText(one.day)} as day, id, shape_number from read_parquet(${sqlText(one.path)})
      where shape_number not in (select shape_number from ${groups})`,
  );
  const nothing = "select '' as day, '' as id, 0 as shape_number where false";
  await copy("leaving", unmatched.length === 0 ? nothing : `${unmatched.join(" union all ")} order by day, id`);
  await copy(
    "leaving-shapes",
    `with counted as (
       select shape_number, count(*) as records from ${both(context, "prints")} group by shape_number
     ), gone as (
       select shape_number, count(*) as records from ${workSql(context, "leaving")} group by shape_number
     )
     select gone.shape_number from gone join counted on counted.shape_number = gone.shape_number
     where counted.records = gone.records order by gone.shape_number`,
  );
}

const leaves = (context: GrowContext, table: DayTable, day: string): string => {
  const shapes = `(select shape_number from ${workSql(context, "leaving-shapes")})`;
  if (table === "edges") return `a in ${shapes} or b in ${shapes}`;
  if (table === "shapes" || table === "keys") return `shape_number in ${shapes}`;
  return `id in (select id from ${workSql(context, "leaving")} where day = ${sqlText(day)})`;
};

async function hasLeaving(context: GrowContext, table: DayTable, source: string, day: string): Promise<boolean> {
  const rows = await context.warehouse.all(
    `select 1 as found from read_parquet(${sqlText(source)}) where ${leaves(context, table, day)} limit 1`,
  );
  return rows.length > 0;
}
