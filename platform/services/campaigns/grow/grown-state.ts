import { SuarError } from "@suar/domain";
import type { CampaignParameters } from "@suar/campaigns";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FoundFolder, foundFolder, makeOnce, readJson, sqlText } from "../found-folder.ts";
import type { GrownCounts } from "./grow-input.ts";

/** Tables that are kept of each day, one Parquet file each, below `found/grown`. */
export const dayTables = ["prints", "shapes", "keys", "edges", "contacts"] as const;
export type DayTable = (typeof dayTables)[number];

/** One batch that was added. Times are milliseconds since 1970. */
export interface GrownDay {
  readonly day: string;
  readonly first: number | null;
  readonly last: number | null;
  /** True once the records that joined no campaign have left. */
  readonly isClosed: boolean;
  /** File names of the tables. */
  readonly tables: Readonly<Record<DayTable, string>>;
}

/** What a collection remembers between its days. Replaced as a whole: what it does not name does not exist. */
export interface GrownState {
  readonly version: number;
  readonly parameters: CampaignParameters;
  /** In the order of addition. */
  readonly days: readonly GrownDay[];
  /** Number of the next new shape. */
  readonly nextShape: number;
  /** Shapes that a record still has. */
  readonly shapes: number;
  /** Number of the next part of results. */
  readonly nextPart: number;
  /** Which shapes are in which campaign: (campaign, shape_number). */
  readonly groups: string | null;
  readonly rows: string | null;
  /** Former ids of campaigns and the id that each leads to now. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Days whose records are still to be freed of those that left. */
  readonly sweep: readonly string[];
  /** What each day changed, in the order of addition. */
  readonly counts: readonly GrownCounts[];
}

/** Where a collection keeps its state. */
export interface GrownFolder extends FoundFolder {
  /** Folder of the tables. */
  readonly tables: string;
  readonly state: string;
}

/** Raised when the files or what they mean change. */
const stateVersion = 1;

/** Paths of the collection in `dir`. */
export function grownFolder(dir: string): GrownFolder {
  const found = foundFolder(dir);
  const inside = (name: string): string => join(found.dir, name);
  return { ...found, tables: inside("grown"), state: inside("grown.json") };
}

/**
 * The state of a collection; an empty one before its first day.
 * Errors: `data.broken` when it was written by another version or with other parameters.
 */
export async function readState(folder: GrownFolder, parameters: CampaignParameters): Promise<GrownState> {
  const known = (await readJson(folder.state)) as GrownState | null;
  if (known === null) {
    return {
      version: stateVersion,
      parameters,
      days: [],
      nextShape: 0,
      shapes: 0,
      nextPart: 0,
      groups: null,
      rows: null,
      aliases: {},
      sweep: [],
      counts: [],
    };
  }
  if (known.version !== stateVersion || JSON.stringify(known.parameters) !== JSON.stringify(parameters)) {
    throw new SuarError("data.broken", { file: "found/grown.json", version: known.version, expected: stateVersion });
  }
  return known;
}

/** Brings a file under its name, in place of what was there. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  await makeOnce(fresh, (temporary) => writeFile(temporary, text));
  await rename(fresh, path);
}

/** Makes the folders of a collection that is about to grow. */
export async function makeFolders(folder: GrownFolder): Promise<void> {
  for (const path of [folder.work, folder.tables, folder.parts]) await mkdir(path, { recursive: true });
}

/**
 * A table as SQL: the rows of all its files, with none when there is no file yet.
 * Shapes: `columns` names the columns and their types for the empty table.
 */
export function tableSql(files: readonly string[], columns: Readonly<Record<string, string>>): string {
  if (files.length > 0) return `read_parquet([${files.map(sqlText).join(", ")}])`;
  const nothing = Object.entries(columns).map(([name, type]) => `cast(null as ${type}) as ${name}`);
  return `(select ${nothing.join(", ")} where false)`;
}
