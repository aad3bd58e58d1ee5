import { join } from "node:path";
import { partName, sqlText } from "../found-folder.ts";
import type { SearchContext } from "../search-context.ts";
import { type DayTable, type GrownFolder, type GrownState, tableSql } from "./grown-state.ts";

/** What every step of one day is given. `records` are those of the day. */
export interface GrowContext extends SearchContext {
  readonly dir: string;
  readonly day: string;
  readonly keepDays: number;
  readonly tiesContacts: boolean;
  readonly folder: GrownFolder;
  /** As it was before this day; nothing of it is changed until the end. */
  readonly before: GrownState;
}

/** Rows of a table that are unpacked together: lists of grams are long, and the memory of the joins is bounded. */
export const rowGroup = 20_480;

const columns: Readonly<Record<DayTable, Readonly<Record<string, string>>>> = {
  prints: { id: "varchar", shape_number: "integer", facts: "integer[]" },
  shapes: { shape_number: "integer", shape: "varchar", grams: "integer[]" },
  keys: { gram: "integer", shape_number: "integer", next_key: "integer" },
  edges: { a: "integer", b: "integer", similarity: "double" },
  contacts: { id: "varchar", type: "varchar", value: "varchar" },
};

/** The rows that the earlier days left in a table. */
export const earlier = ({ before, folder }: GrowContext, table: DayTable): string =>
  tableSql(
    before.days.map((day) => join(folder.tables, day.tables[table])),
    columns[table],
  );

/** The rows of the earlier days and of this one. */
export const both = (context: GrowContext, table: DayTable): string =>
  tableSql(
    [
      ...context.before.days.map((day) => join(context.folder.tables, day.tables[table])),
      workPath(context, `${table}.parquet`),
    ],
    columns[table],
  );

/** A checkpoint of this day. */
export const workPath = ({ folder }: GrowContext, name: string): string => join(folder.work, name);

/** The rows of a checkpoint of this day. */
export const workSql = (context: GrowContext, name: string): string =>
  `read_parquet(${sqlText(workPath(context, `${name}.parquet`))})`;

/** Name of a table's file: days by their names, and the number of the addition that wrote it. */
export const tableName = (table: string, day: string, { days }: GrownState): string =>
  partName(`${table}-${day}`, days.length, "parquet");

/** Which campaign each shape was in: (campaign, shape_number). */
export const earlierGroups = ({ before, folder }: GrowContext): string =>
  tableSql(before.groups === null ? [] : [join(folder.tables, before.groups)], {
    campaign: "varchar",
    shape_number: "integer",
  });
