const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const notLookedUp = -2;

/** Where the cells of one record lie; one object is filled again and again. */
export interface CsvScan {
  /** `record`: whole; `more`: the bytes ended inside it; `broken`: a quoted cell does not end where a cell ends. */
  kind: "record" | "more" | "broken";
  /** First byte behind the record and its line end. */
  end: number;
  cells: number;
  starts: number[];
  ends: number[];
  /** 1 where the cell holds doubled quotes. */
  doubled: number[];
  /** Line feeds passed, the closing one included. */
  feeds: number;
}

export const newCsvScan = (): CsvScan => ({
  kind: "more",
  end: 0,
  cells: 0,
  starts: [],
  ends: [],
  doubled: [],
  feeds: 0,
});

/**
 * Finds the cells of the record that starts at `from`. A quote inside an unquoted cell is an ordinary character, as
 * spreadsheets write it; a carriage return before a line feed belongs to the line end.
 * Shapes: `ended` says that nothing follows `bytes`; the result is written into `scan`.
 * Source: RFC 4180, section 2.
 */
export function scanCsvRecord(bytes: Buffer, from: number, delimiter: number, ended: boolean, scan: CsvScan): void {
  const length = bytes.length;
  let at = from;
  let cells = 0;
  // The last line feed looked up stays here: asking again for every cell of one long line would be quadratic.
  let feed = notLookedUp;
  scan.feeds = 0;
  for (;;) {
    let byte = 0;
    if (at < length && bytes[at] === quote) {
      const start = at + 1;
      let close = bytes.indexOf(quote, start);
      let doubled = 0;
      while (close !== -1 && bytes[close + 1] === quote) {
        doubled = 1;
        close = bytes.indexOf(quote, close + 2);
      }
      if (close === -1) return finish(scan, ended ? "broken" : "more", length, cells);
      while (feed !== -1 && feed < close) {
        if (feed >= start) scan.feeds += 1;
        feed = bytes.indexOf(lineFeed, Math.max(feed + 1, start));
      }
      at = close + 1;
      if (bytes[at] === carriageReturn && (bytes[at + 1] === lineFeed || at + 1 >= length)) at += 1;
      if (at >= length && !ended) return finish(scan, "more", length, cells);
      byte = at < length ? (bytes[at] ?? 0) : lineFeed;
      if (byte !== delimiter && byte !== lineFeed) return finish(scan, "broken", at, cells);
      setCell(scan, cells++, start, close, doubled);
    } else {
      const start = at;
      byte = lineFeed;
      while (at < length) {
        byte = bytes[at] ?? 0;
        if (byte === delimiter || byte === lineFeed) break;
        at += 1;
      }
      if (at >= length && !ended) return finish(scan, "more", length, cells);
      if (at >= length) byte = lineFeed;
      const returned = byte === lineFeed && at > start && bytes[at - 1] === carriageReturn;
      setCell(scan, cells++, start, returned ? at - 1 : at, 0);
    }
    if (byte === lineFeed) {
      if (at < length) scan.feeds += 1;
      return finish(scan, "record", Math.min(at + 1, length), cells);
    }
    at += 1;
  }
}

function setCell(scan: CsvScan, cell: number, start: number, end: number, doubled: number): void {
  scan.starts[cell] = start;
  scan.ends[cell] = end;
  scan.doubled[cell] = doubled;
}

function finish(scan: CsvScan, kind: CsvScan["kind"], end: number, cells: number): void {
  scan.kind = kind;
  scan.end = end;
  scan.cells = cells;
}
