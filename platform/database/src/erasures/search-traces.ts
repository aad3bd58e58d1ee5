import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { exportRows } from "../export/export-rows.ts";
import type { Database } from "../open-handle.ts";

/** What a search through rows or files saw. */
export interface Traces {
  /** Rows or files. */
  readonly searched: number;
  readonly bytes: number;
  /** Numbers of the words that stand there in clear. */
  readonly found: ReadonlySet<number>;
}

/** Numbers of the words in a text: `mark-0`, `mark-1`, ... The mark is what nobody else writes. */
function numbersIn(mark: string, text: string): readonly number[] {
  const numbers: number[] = [];
  for (const rest of text.split(`${mark}-`).slice(1)) {
    const digits = /^\d{1,6}/.exec(rest)?.[0];
    if (digits !== undefined) numbers.push(Number(digits));
  }
  return numbers;
}

/** Looks for the words of `mark` in every row of every table, as the database itself writes them. */
export const searchRows = (database: Database, mark: string): Promise<Traces> =>
  database.transaction(async (tx) => {
    const found = new Set<number>();
    let searched = 0;
    let bytes = 0;
    for await (const { text, rows } of exportRows(tx)) {
      searched += rows;
      bytes += text.length;
      for (const number of numbersIn(mark, text)) found.add(number);
    }
    return { searched, bytes, found };
  });

/** Longest word that may lie across two pieces of a file. */
const overlap = 100;

/** Looks for the words of `mark` in every byte of every file under `folder`, or in one file. Links are not followed. */
export async function searchFiles(path: string, mark: string): Promise<Traces> {
  const found = new Set<number>();
  let bytes = 0;
  const files = await filesUnder(path);
  for (const file of files) {
    let before = "";
    for await (const piece of createReadStream(file, { encoding: "latin1" })) {
      const text = before + String(piece);
      bytes += String(piece).length;
      for (const number of numbersIn(mark, text)) found.add(number);
      before = text.slice(-overlap);
    }
  }
  return { searched: files.length, bytes, found };
}

async function filesUnder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return null;
    throw error;
  });
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
