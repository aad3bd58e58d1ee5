import type { FilePreview } from "@suar/domain";
import type { Cell } from "../formats/row-source.ts";
import { openRows } from "../formats/open-rows.ts";
import { suggestColumns } from "./suggest-columns.ts";

const previewRows = 20;
const cellCharacters = 200;
const mostColumns = 200;

/**
 * The columns, the first 20 good rows with cells cut at 200 characters, and a guess which column is what. Reads no more
 * of the file than that takes.
 * Shapes: `name` is the file's own name, when `path` is not. Errors: those of `readRecords`, `call.unknown_column` aside.
 */
export async function previewFile(path: string, name: string, signal?: AbortSignal): Promise<FilePreview> {
  const opened = await openRows(path, { name, signal });
  const columns = [...new Set(opened.columns)].slice(0, mostColumns);
  const rows: Record<string, string>[] = [];
  try {
    const wanted = columns.map((column) => ({ name: column, numbers: true, lists: true }));
    for await (const items of opened.rows(wanted)) {
      for (const item of items)
        if (item.kind === "row" && rows.length < previewRows) rows.push(toRow(columns, item.cells));
      if (rows.length >= previewRows) break;
    }
  } finally {
    await opened.close();
  }
  return { format: opened.format, columns, rows, suggested: suggestColumns(columns, rows) };
}

function toRow(columns: readonly string[], cells: readonly Cell[]): Record<string, string> {
  const row: [string, string][] = columns.map((column, at) => {
    const cell = cells[at];
    return [column, typeof cell === "string" ? cutCell(cell) : ""];
  });
  return Object.fromEntries(row);
}

/** Cut between characters as people see them, not inside a surrogate pair. */
function cutCell(cell: string): string {
  if (cell.length <= cellCharacters) return cell;
  const cut = cell.slice(0, cellCharacters - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
