import { SuarError } from "@suar/domain/errors";
import { maxRecordBytes } from "../limits.ts";
import type { ByteWindow } from "../source/byte-window.ts";
import { decodeCell } from "./decode-cell.ts";
import { guessDelimiter } from "./guess-delimiter.ts";
import { readCsvRows } from "./read-csv-rows.ts";
import type { RowSource } from "./row-source.ts";
import { newCsvScan, scanCsvRecord } from "./scan-csv-record.ts";
import { skipBlankLines } from "./skip-blank-lines.ts";

const tab = 0x09;

/**
 * Opens CSV or TSV and reads its header. Spreadsheets in many countries write semicolons or tabs into a .csv file;
 * the header line tells.
 * Errors: `input.unreadable` when the header is broken or over 1 MiB, `input.encoding` when it is not UTF-8,
 * `input.empty` when there is none.
 */
export async function openCsv(window: ByteWindow, kind: "csv" | "tsv", file: string): Promise<RowSource> {
  const scan = newCsvScan();
  await skipBlankLines(window);
  if (window.unread === 0) throw new SuarError("input.empty", { file });
  const line = window.line;
  let delimiter: number;
  for (;;) {
    delimiter = kind === "tsv" ? tab : guessDelimiter(window.bytes, window.at);
    scanCsvRecord(window.bytes, window.at, delimiter, window.ended, scan);
    if (scan.kind === "broken") throw new SuarError("input.unreadable", { file, line, reason: "header_quote" });
    if ((scan.kind === "record" ? scan.end - window.at : window.unread) > maxRecordBytes) {
      throw new SuarError("input.unreadable", { file, line, reason: "header_too_large" });
    }
    if (scan.kind === "record") break;
    await window.fill();
  }
  const columns: string[] = [];
  for (let cell = 0; cell < scan.cells; cell += 1) {
    const name = decodeCell(window.bytes, scan.starts[cell] ?? 0, scan.ends[cell] ?? 0, scan.doubled[cell] === 1);
    if (typeof name !== "string") throw new SuarError("input.encoding", { file, line });
    columns.push(name.trim());
  }
  window.advance(scan.end, scan.feeds);
  return {
    columns,
    rows: (wanted) => readCsvRows(window, delimiter, columns, wanted),
    close: () => window.close(),
  };
}
