import type { RejectCode } from "@suar/domain";
import { maxRecordBytes } from "../limits.ts";
import type { ByteWindow } from "../source/byte-window.ts";
import { decodeCell } from "./decode-cell.ts";
import type { Cell, RowItem, WantedColumn } from "./row-source.ts";
import { type CsvScan, newCsvScan, scanCsvRecord } from "./scan-csv-record.ts";
import { passBlankLines } from "./skip-blank-lines.ts";

/** A bad record that is still growing: lines join it until one has the header's column count. */
interface BadRecord {
  readonly line: number;
  readonly code: RejectCode;
  readonly raw: Buffer[];
  size: number;
}

// Text written to be nasty can make every line open a quote that is not closed within 1 MiB. Reading ahead in vain is
// allowed up to this much and then as much as four times what was read; beyond it a record must end in its line.
const freeVainBytes = 16 * 1024 * 1024;
const vainShare = 4;

/**
 * Reads the records behind the header. A record over 1 MiB, or one whose quoted cell does not end where a cell ends,
 * is bad: reading goes on at the next line that has the header's column count, and what lies between belongs to the
 * bad record. A record with another column count is bad alone.
 * Units: bytes. Errors: those of the stream beneath; a bad record is an item, never an exception.
 */
export async function* readCsvRows(
  window: ByteWindow,
  delimiter: number,
  columns: readonly string[],
  wanted: readonly WantedColumn[],
): AsyncGenerator<readonly RowItem[]> {
  const places = wanted.map((column) => columns.indexOf(column.name));
  const scan = newCsvScan();
  let items: RowItem[] = [];
  let bad: BadRecord | null = null;
  let vain = 0;

  const endBad = (): void => {
    if (bad) items.push({ kind: "reject", line: bad.line, code: bad.code, raw: Buffer.concat(bad.raw) });
    bad = null;
  };

  for (;;) {
    passBlankLines(window);
    if (window.unread > 0) {
      const mayReadAhead = vain < freeVainBytes + vainShare * window.consumed;
      scanWithin(window, delimiter, mayReadAhead, scan);
    } else scan.kind = "more";

    if (scan.kind === "more" && window.unread <= maxRecordBytes) {
      if (window.ended) break;
      if (items.length > 0) yield items;
      items = [];
      await window.fill();
      continue;
    }

    const start = window.at;
    const line = window.line;
    const tooLong = scan.kind === "more" || scan.end - start > maxRecordBytes;
    if (scan.kind === "record" && !tooLong && (scan.cells === columns.length || !bad)) {
      endBad();
      const raw = rawOf(window.bytes, start, scan.end);
      if (scan.cells === columns.length) {
        items.push({ kind: "row", line, cells: takeCells(window.bytes, scan, places), raw });
      } else items.push({ kind: "reject", line, code: "column_count", raw: Buffer.from(raw()) });
      window.advance(scan.end, scan.feeds);
      continue;
    }

    const feed = window.lineEnd();
    if (feed === -1 && !window.ended && window.unread <= maxRecordBytes) {
      // A bad record is judged by its whole first line, wherever the bytes happen to be cut.
      await window.fill();
      continue;
    }
    vain += Math.min(scan.end - start, maxRecordBytes);
    const lineTooLong = (feed === -1 ? window.unread : feed - start) > maxRecordBytes;
    const startsOwn = lineTooLong || countCells(window.bytes, start, feed, delimiter) === columns.length;
    if (!bad || startsOwn) {
      endBad();
      bad = { line, code: lineTooLong ? "record_too_large" : "unclosed_quote", raw: [], size: 0 };
    }
    keepRaw(bad, window.bytes.subarray(start, feed === -1 ? window.bytes.length : feed + 1));
    await window.skipLine();
  }
  endBad();
  if (items.length > 0) yield items;
}

/** Scans one record; without leave to read ahead it must end in its line. */
function scanWithin(window: ByteWindow, delimiter: number, mayReadAhead: boolean, scan: CsvScan): void {
  const feed = mayReadAhead ? -1 : window.lineEnd();
  const bytes = feed === -1 ? window.bytes : window.bytes.subarray(0, feed + 1);
  scanCsvRecord(bytes, window.at, delimiter, feed !== -1 || window.ended, scan);
}

const rawOf = (bytes: Buffer, start: number, end: number) => (): Buffer => bytes.subarray(start, end);

function takeCells(bytes: Buffer, scan: CsvScan, places: readonly number[]): Cell[] {
  return places.map((cell) =>
    decodeCell(bytes, scan.starts[cell] ?? 0, scan.ends[cell] ?? 0, scan.doubled[cell] === 1),
  );
}

/** Cells of a line when quotes mean nothing: what a person would count. */
function countCells(bytes: Buffer, start: number, feed: number, delimiter: number): number {
  const end = feed === -1 ? bytes.length : feed;
  let cells = 1;
  for (let at = bytes.indexOf(delimiter, start); at !== -1 && at < end; at = bytes.indexOf(delimiter, at + 1))
    cells += 1;
  return cells;
}

function keepRaw(bad: BadRecord, bytes: Buffer): void {
  const part = bytes.subarray(0, maxRecordBytes - bad.size);
  if (part.length === 0) return;
  bad.raw.push(Buffer.from(part));
  bad.size += part.length;
}
