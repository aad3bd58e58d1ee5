import { isUtf8 } from "node:buffer";
import type { Cell } from "./row-source.ts";

const badEncoding = { bad: "bad_encoding" } as const;

/** Text of one cell; `doubled` quotes become one. Bytes that are not UTF-8, and NUL, give `bad_encoding`. */
export function decodeCell(bytes: Buffer, start: number, end: number, doubled: boolean): Cell {
  const text = bytes.toString("utf8", start, end);
  // A replacement character is either written in the file or stands for bytes that are not UTF-8.
  if (text.includes("\ufffd") && !isUtf8(bytes.subarray(start, end))) return badEncoding;
  if (text.includes("\0")) return badEncoding;
  return doubled ? text.replaceAll('""', '"') : text;
}

/** The same check for text that did not come as bytes (JSON escapes, Parquet). */
export const checkCell = (text: string): Cell => (text.isWellFormed() && !text.includes("\0") ? text : badEncoding);
