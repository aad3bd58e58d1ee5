import { isIsoDay } from "@suar/domain/recruitment";
import { entryFields, packLimits, type RegisterEntry } from "./pack-format.ts";
import { readEntry } from "./read-pack-lines.ts";

/** What is wrong with a CSV file: the line (from 1, the header included), the column, and why, in one word. */
export interface CsvFault {
  readonly line: number;
  readonly field: string;
  readonly reason:
    | "no_name_column"
    | "unknown_column"
    | "missing"
    | "too_long"
    | "no_day"
    | "too_many_cells"
    | "open_quote"
    | "too_many_rows"
    | "broken_text";
}

export type ReadCsv =
  | { readonly ok: true; readonly entries: readonly RegisterEntry[] }
  | { readonly ok: false; readonly fault: CsvFault };

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const columns: ReadonlySet<string> = new Set(entryFields);

/**
 * The entries in CSV text with the columns of `entryFields` in any order; only `name` must be there.
 * Shapes: RFC 4180, commas, quotes, any line ends; empty lines are passed over. The first fault ends the reading: a
 * register is signed whole or not at all. Linear in the text. Errors: none.
 */
export function readRegisterCsv(text: string): ReadCsv {
  const rows = splitRows(text.replace(/^\uFEFF/, ""));
  if (!Array.isArray(rows)) return { ok: false, fault: rows };
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const stranger = names.find((name) => !columns.has(name));
  if (stranger !== undefined) return refuse(header?.line ?? 1, stranger, "unknown_column");
  if (!names.includes("name")) return refuse(header?.line ?? 1, "name", "no_name_column");
  if (body.length > packLimits.entries) return refuse(body[packLimits.entries]?.line ?? 1, "name", "too_many_rows");
  const entries: RegisterEntry[] = [];
  for (const { line, cells } of body) {
    if (cells.length > names.length) return refuse(line, names.at(-1) ?? "name", "too_many_cells");
    const values = entryFields.map((field) => (cells[names.indexOf(field)] ?? "").trim());
    const fault = entryFields.find((field, at) => faultOf(field, values[at] ?? "") !== undefined);
    if (fault !== undefined)
      return refuse(line, fault, faultOf(fault, values[entryFields.indexOf(fault)] ?? "") ?? "missing");
    const entry = readEntry(values);
    if (entry === undefined) return refuse(line, "name", "broken_text");
    entries.push(entry);
  }
  return { ok: true, entries };
}

function faultOf(field: string, value: string): CsvFault["reason"] | undefined {
  if (field === "name" && value === "") return "missing";
  if (value.length > packLimits.fieldLength) return "too_long";
  if (field === "until" && value !== "" && !isIsoDay(value)) return "no_day";
  return value.isWellFormed() ? undefined : "broken_text";
}

const refuse = (line: number, field: string, reason: CsvFault["reason"]): ReadCsv => ({
  ok: false,
  fault: { line, field, reason },
});

function splitRows(text: string): Row[] | CsvFault {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let first = 1;
  let quotedAt = 0;
  const endRow = (): void => {
    rows.push({ line: first, cells: [...cells, cell] });
    cells = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "\n") line += 1;
    if (quotedAt > 0) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedAt = 0;
    } else if (letter === '"' && cell.trim() === "") {
      cell = "";
      quotedAt = line;
    } else if (letter === ",") {
      cells.push(cell);
      cell = "";
    } else if (letter === "\n") {
      endRow();
      first = line;
    } else if (letter !== "\r") cell += letter;
  }
  if (quotedAt > 0) return { line: quotedAt, field: entryFields[cells.length] ?? "name", reason: "open_quote" };
  endRow();
  return rows;
}
