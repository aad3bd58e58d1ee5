import { ctdcColumns, toCtdc, type Loss } from "@suar/domain/crosswalks";
import type { HtcdsRecord } from "@suar/domain/htcds";
import { csvCell } from "./write-csv.ts";

/** Writes rows as lines of CTDC's 63 columns, and says of each what CTDC has no place for. */
export interface CtdcCsvWriter {
  readonly header: string;
  line(record: HtcdsRecord): { readonly line: string; readonly losses: readonly Loss[] };
}

/** CTDC's columns as CSV. Flags are 1 or empty. It is not anonymous: CTDC publishes no group smaller than 11. */
export function createCtdcCsvWriter(): CtdcCsvWriter {
  return {
    header: `${ctdcColumns.join(",")}\r\n`,
    line(record) {
      const { value, losses } = toCtdc(record);
      return { line: `${ctdcColumns.map((column) => csvCell(value[column] ?? "")).join(",")}\r\n`, losses };
    },
  };
}
