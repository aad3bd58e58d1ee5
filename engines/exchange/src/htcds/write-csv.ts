import {
  htcdsField,
  htcdsFieldList,
  type HtcdsFieldId,
  type HtcdsRecord,
  type HtcdsType,
  type HtcdsValue,
} from "@suar/domain/htcds";
import { withGuard } from "./formula-guard.ts";

const written: ReadonlySet<HtcdsType> = new Set(["text", "long-text", "lookup", "email"]);

/** A cell with what RFC 4180 asks for; nothing is quoted that need not be. */
export const csvCell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cellOf(value: HtcdsValue | undefined, type: HtcdsType): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value.join(";");
  return csvCell(written.has(type) ? withGuard(value) : value);
}

/** Fields that may be read, in the standard's order; deprecated ones are written only where a row still holds one. */
export const allHtcdsFields: readonly HtcdsFieldId[] = htcdsFieldList.map(({ id }) => id);

/** Writes rows as lines of CSV. */
export interface HtcdsCsvWriter {
  /** The header, with its line end. */
  readonly header: string;
  line(record: HtcdsRecord): string;
}

/**
 * HTCDS as CSV in UTF-8: the standard's names in the first line, several codes parted by semicolons, TRUE and FALSE, days as
 * ISO 8601. A text that a spreadsheet would run as a formula gets an apostrophe in front, which the reader takes away.
 * Shapes: any rows; `fields` default to all. Errors: none. Source: HTCDS 2.0; RFC 4180.
 */
export function createHtcdsCsvWriter(fields: readonly HtcdsFieldId[] = allHtcdsFields): HtcdsCsvWriter {
  const types = fields.map((field) => htcdsField(field)?.type ?? "text");
  return {
    header: `${fields.join(",")}\r\n`,
    line: (record) => `${fields.map((field, at) => cellOf(record[field], types[at] ?? "text")).join(",")}\r\n`,
  };
}
