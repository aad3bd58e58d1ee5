import type { HtcdsProblemCode } from "./problem.ts";

/** A record of the file, or where one should have been. Offsets are counted from the beginning of the text. */
export type ScannedRecord<Content> =
  | {
      readonly kind: "record";
      readonly content: Content;
      readonly line: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "broken"; readonly code: HtcdsProblemCode; readonly line: number };

/** Takes text as it comes and gives the records that are whole. */
export interface RecordScanner<Content> {
  push(text: string, ended: boolean): readonly ScannedRecord<Content>[];
}

/** Characters. A longer record is bad, so that an open quote cannot hold the whole file. */
export const longestRecord = 1 << 20;

const quote = 0x22;
const feed = 0x0a;
const carriage = 0x0d;

const delimiters = [",", ";", "\t", "|"] as const;

/** The delimiter that the first line has most of. */
function guessDelimiter(line: string): string {
  let best = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    const count = line.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

/**
 * Records of a table in CSV with any of four delimiters. An open quote or a record of more than 1 MiB is one bad record;
 * reading goes on at the next line that has the header's number of cells.
 * Time: each character is looked at a bounded number of times. Source: RFC 4180.
 */
export function createCsvScanner(): RecordScanner<readonly string[]> {
  let buffer = "";
  let base = 0;
  let line = 1;
  let delimiter = -1;
  let width = -1;
  let lost = false;
  // Text that does not end a record is not looked at again before there is twice as much of it.
  let wait = 0;
  let isSkipping = false;

  /** What follows a line that was too long to keep. */
  function restOfLine(text: string): string {
    const next = text.indexOf("\n");
    isSkipping = next === -1;
    if (!isSkipping) line += 1;
    base += isSkipping ? text.length : next + 1;
    return isSkipping ? "" : text.slice(next + 1);
  }

  return {
    push(text, ended) {
      buffer += isSkipping ? restOfLine(text) : text;
      const records: ScannedRecord<readonly string[]>[] = [];
      if (buffer.length < wait && !ended) return records;
      if (delimiter === -1) {
        const first = buffer.indexOf("\n");
        if (first === -1 && !ended && buffer.length < longestRecord) {
          wait = buffer.length * 2;
          return records;
        }
        delimiter = guessDelimiter(first === -1 ? buffer : buffer.slice(0, first)).charCodeAt(0);
      }
      let at = 0;
      wait = 0;
      while (at < buffer.length) {
        const found = lost ? scanLine(buffer, at, delimiter, ended) : scanRecord(buffer, at, delimiter, ended);
        if (found === "more") {
          if (buffer.length - at <= longestRecord) break;
          if (!lost) records.push({ kind: "broken", code: "record_too_long", line });
          lost = true;
          const next = buffer.indexOf("\n", at);
          isSkipping = next === -1;
          if (!isSkipping) line += 1;
          at = isSkipping ? buffer.length : next + 1;
          continue;
        }
        if (found === "broken") {
          if (!lost) records.push({ kind: "broken", code: "unclosed_quote", line });
          lost = true;
          const next = buffer.indexOf("\n", at);
          if (next === -1) {
            at = buffer.length;
            break;
          }
          line += 1;
          at = next + 1;
          continue;
        }
        const isBlank = found.cells.length === 1 && found.cells[0]?.trim() === "";
        if (lost && found.cells.length === width) lost = false;
        if (!lost && !isBlank) {
          if (width === -1) width = found.cells.length;
          records.push({ kind: "record", content: found.cells, line, start: base + at, end: base + found.end });
        }
        line += found.feeds;
        at = found.end;
      }
      base += at;
      buffer = buffer.slice(at);
      wait = buffer.length * 2;
      return records;
    },
  };
}

interface Found {
  readonly cells: readonly string[];
  readonly end: number;
  readonly feeds: number;
}

/** The record at `from`; "more" when the text ends inside it. */
function scanRecord(text: string, from: number, delimiter: number, ended: boolean): Found | "more" | "broken" {
  const cells: string[] = [];
  let at = from;
  let feeds = 0;
  for (;;) {
    if (text.charCodeAt(at) === quote) {
      const start = at + 1;
      let close = text.indexOf('"', start);
      let doubled = false;
      while (close !== -1 && text.charCodeAt(close + 1) === quote) {
        doubled = true;
        close = text.indexOf('"', close + 2);
      }
      if (close === -1) return ended ? "broken" : "more";
      if (close + 1 >= text.length && !ended) return "more";
      const cell = text.slice(start, close);
      for (let inside = cell.indexOf("\n"); inside !== -1; inside = cell.indexOf("\n", inside + 1)) feeds += 1;
      cells.push(doubled ? cell.replaceAll('""', '"') : cell);
      at = close + 1;
      if (text.charCodeAt(at) === carriage && (text.charCodeAt(at + 1) === feed || at + 1 >= text.length)) at += 1;
      if (at < text.length && text.charCodeAt(at) !== delimiter && text.charCodeAt(at) !== feed) return "broken";
    } else {
      const start = at;
      let unit = -1;
      for (; at < text.length; at += 1) {
        unit = text.charCodeAt(at);
        if (unit === delimiter || unit === feed) break;
      }
      const returned = (at >= text.length || unit === feed) && at > start && text.charCodeAt(at - 1) === carriage;
      cells.push(text.slice(start, returned ? at - 1 : at));
    }
    if (at >= text.length) return ended ? { cells, end: at, feeds: feeds + 1 } : "more";
    at += 1;
    if (text.charCodeAt(at - 1) === feed) return { cells, end: at, feeds: feeds + 1 };
  }
}

/** The record that begins and ends on the line at `from`: how reading finds its way back. */
function scanLine(text: string, from: number, delimiter: number, ended: boolean): Found | "more" | "broken" {
  const next = text.indexOf("\n", from);
  if (next === -1 && !ended) return "more";
  const line = text.slice(from, next === -1 ? text.length : next);
  const found = scanRecord(line, 0, delimiter, true);
  if (typeof found === "string") return found;
  return { cells: found.cells, end: next === -1 ? text.length : next + 1, feeds: 1 };
}
