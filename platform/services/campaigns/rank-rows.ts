import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FoundCounts } from "./find-campaigns.ts";
import { type FoundFolder, makeOnce, partName } from "./found-folder.ts";
import { linkRings, ringLines } from "./link-rings.ts";
import type { StoredRow } from "./part-writer.ts";

/** The rows of several files, in their order. */
export async function readRows(paths: readonly string[]): Promise<StoredRow[]> {
  const rows: StoredRow[][] = [];
  for (const path of paths) rows.push(parseRows(await readFile(path, "utf8")));
  return rows.flat();
}

/** Brings the rows of all parts into one list in rank order, with the rings among them, and counts them. */
export async function rankRows(found: FoundFolder, parts: number): Promise<FoundCounts> {
  const paths = Array.from({ length: parts }, (_, part) => join(found.parts, partName("rows", part, "jsonl")));
  const { rows, rings } = linkRings(await readRows(paths));
  await makeOnce(found.rings, (temporary) => writeFile(temporary, ringLines(rings)));
  await makeOnce(found.rows, (temporary) =>
    writeFile(temporary, rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
  );
  return { campaigns: rows.length, clustered: rows.reduce((sum, { row }) => sum + row.size, 0) };
}

/** Rows from their lines. */
export const parseRows = (lines: string): StoredRow[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as StoredRow);
