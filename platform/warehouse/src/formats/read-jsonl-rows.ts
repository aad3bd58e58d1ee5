import { isUtf8 } from "node:buffer";
import type { RejectCode } from "@suar/domain";
import { maxRecordBytes } from "../limits.ts";
import type { ByteWindow } from "../source/byte-window.ts";
import { checkCell } from "./decode-cell.ts";
import type { Cell, RowItem, WantedColumn } from "./row-source.ts";

/**
 * Reads JSON Lines: one object a line, blank lines passed over. A line over 1 MiB, not JSON, or not an object is bad.
 * Errors: those of the stream beneath; a bad line is an item, never an exception.
 */
export async function* readJsonlRows(
  window: ByteWindow,
  wanted: readonly WantedColumn[],
): AsyncGenerator<readonly RowItem[]> {
  let items: RowItem[] = [];
  for (;;) {
    const start = window.at;
    const feed = window.lineEnd();
    const whole = feed !== -1 || window.ended;
    if (!whole && window.unread <= maxRecordBytes) {
      if (items.length > 0) yield items;
      items = [];
      await window.fill();
      continue;
    }
    if (window.unread === 0) break;
    const end = feed === -1 ? window.bytes.length : feed;
    const line = window.line;
    if (end - start > maxRecordBytes) {
      const raw = Buffer.from(window.bytes.subarray(start, start + maxRecordBytes));
      items.push({ kind: "reject", line, code: "record_too_large", raw });
      await window.skipLine();
      continue;
    }
    const bytes = window.bytes.subarray(start, end);
    const item = readLine(bytes, line, wanted);
    if (item) items.push(item);
    window.advance(feed === -1 ? end : feed + 1, feed === -1 ? 0 : 1);
  }
  if (items.length > 0) yield items;
}

function readLine(bytes: Buffer, line: number, wanted: readonly WantedColumn[]): RowItem | null {
  const reject = (code: RejectCode): RowItem => ({ kind: "reject", line, code, raw: Buffer.from(bytes) });
  const text = bytes.toString("utf8");
  if (text.includes("\ufffd") && !isUtf8(bytes)) return reject("bad_encoding");
  if (text.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return reject("not_json");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return reject("not_an_object");
  const object = value as Readonly<Record<string, unknown>>;
  return { kind: "row", line, cells: wanted.map((column) => readCell(object, column, text)), raw: () => bytes };
}

function readCell(object: Readonly<Record<string, unknown>>, column: WantedColumn, source: string): Cell {
  const value = Object.hasOwn(object, column.name) ? object[column.name] : null;
  if (value === null) return null;
  if (typeof value === "string") return checkCell(value);
  if (typeof value === "number" && column.numbers) return writeNumber(value, column.name, source);
  if (Array.isArray(value) && column.lists === true && value.every((item) => typeof item === "string")) {
    return checkCell(value.join(" "));
  }
  return { bad: "field_not_text" };
}

/** Ids of social platforms pass 2^53: such a number is taken as it is written, or two records would share one id. */
function writeNumber(value: number, key: string, source: string): string {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  const written = new Map<unknown, string>();
  const root: unknown = JSON.parse(source, function (this: unknown, name: string, item: unknown, context?: Context) {
    if (name === key && context?.source !== undefined) written.set(this, context.source);
    return item;
  });
  return written.get(root) ?? String(value);
}

/** Third argument of a reviver: the characters from which a number or string was read (ECMAScript, JSON.parse source text access). */
interface Context {
  readonly source?: string;
}
