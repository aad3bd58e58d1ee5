import { appendColumns, openWarehouse } from "@suar/warehouse";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { exists, foundFolder, partName, readJson, sqlText } from "./found-folder.ts";
import type { StoredRow } from "./part-writer.ts";

/** A record of a campaign that names pictures. */
export interface PicturedRecord {
  readonly campaign: string;
  readonly hashes: readonly string[];
}

/** Records looked at, those of the campaigns ranked first: bounds memory to some 300 MB. */
const mostRecords = 1_000_000;
const memoryLimitMb = 256;

/**
 * The records of campaigns that name a picture's hash, in rank order; none where the files that were brought named no such
 * column. Errors: those of the file system and of DuckDB; the signal's reason when it is stopped.
 */
export async function readPictured(
  dir: string,
  rows: readonly StoredRow[],
  signal: AbortSignal | undefined,
): Promise<readonly PicturedRecord[]> {
  const folders = await picturedFolders(dir);
  if (folders.length === 0 || rows.length === 0) return [];
  const found = foundFolder(dir);
  const warehouse = await openWarehouse({ memoryLimitMb, threads: 1 });
  try {
    await warehouse.run("create temp table in_force (place integer, part integer, campaign varchar)");
    await appendColumns(warehouse, "in_force", [
      { type: "integer", values: rows.map((_, place) => place) },
      { type: "integer", values: rows.map(({ part }) => part) },
      { type: "text", values: rows.map(({ row }) => row.campaign) },
    ]);
    const parts = [...new Set(rows.map(({ part }) => part))];
    const assigned = parts.map(
      (part) => `select ${part} as part, id, campaign
        from read_csv(${sqlText(join(found.parts, partName("assignments", part, "csv")))}, header = false, auto_detect = false,
          delim = ',', quote = '"', escape = '"', columns = {'id': 'varchar', 'campaign': 'varchar'}, parallel = false)`,
    );
    const records = folders.map((folder) => sqlText(join(folder, "*.parquet"))).join(", ");
    const query = `select in_force.campaign, records.pictures
      from read_parquet([${records}], union_by_name = true) records
      join (${assigned.join(" union all ")}) assigned on assigned.id = records.id
      join in_force on in_force.part = assigned.part and in_force.campaign = assigned.campaign
      where records.pictures is not null
      order by in_force.place, records.id, records.pictures limit ${mostRecords}`;
    const pictured: PicturedRecord[] = [];
    for await (const batch of warehouse.stream<{ campaign: string; pictures: string }>(query)) {
      signal?.throwIfAborted();
      for (const { campaign, pictures } of batch) pictured.push({ campaign, hashes: pictures.split(" ") });
    }
    return pictured;
  } finally {
    warehouse.close();
  }
}

/** Folders of records whose file named a column of hashes: of the corpus, or of the days of a collection. */
async function picturedFolders(dir: string): Promise<readonly string[]> {
  const days = await readdir(join(dir, "days")).catch((): string[] => []);
  const folders: string[] = [];
  for (const folder of [dir, ...days.toSorted().map((day) => join(dir, "days", day))]) {
    const read = (await readJson(join(folder, "read.json"))) as { mapping?: { pictureHash?: string | null } } | null;
    const records = join(folder, "records");
    if (typeof read?.mapping?.pictureHash === "string" && (await exists(records))) folders.push(records);
  }
  return folders;
}
