import type { Database } from "../open-handle.ts";
import { exportRows } from "../export/export-rows.ts";

/** Every row of every table as text, for comparing two databases. */
export const readAllRows = (database: Database, skipped: readonly string[] = []): Promise<readonly string[]> =>
  database.transaction(async (tx) => {
    const lines: string[] = [];
    for await (const { text } of exportRows(tx, skipped)) lines.push(...text.trimEnd().split("\n"));
    return lines;
  });
