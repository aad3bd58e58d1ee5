import { createReadStream } from "node:fs";
import { join } from "node:path";
import { exactCsvLine } from "../exports/index.ts";
import { foundFolder, partName } from "./found-folder.ts";
import type { StoredRow } from "./part-writer.ts";

/** `id,campaign` of every clustered record, a header first; for programs, so ids stand exactly as they came. */
export async function* readAssignments(dir: string, rows: readonly StoredRow[]): AsyncGenerator<string> {
  yield exactCsvLine(["id", "campaign"]);
  const parts = new Set(rows.map((row) => row.part));
  for (const part of [...parts].sort((one, other) => one - other)) {
    const path = join(foundFolder(dir).parts, partName("assignments", part, "csv"));
    for await (const piece of createReadStream(path, "utf8")) yield String(piece);
  }
}
