import type { CorpusAdvert } from "./generate-corpus.ts";

/** Columns of a corpus file as a platform would give it: the truth stands in a file of its own. */
const columns = ["id", "text", "posted_at", "account"] as const satisfies readonly (keyof CorpusAdvert)[];

/** The first line of a corpus in CSV, with its line end; JSON Lines have none. */
export const corpusHeader = (format: "csv" | "jsonl"): string => (format === "csv" ? `${columns.join(",")}\r\n` : "");

/** One advert as a line of a corpus file, with its line end. Source: RFC 4180 for CSV. Errors: none. */
export function corpusLine(advert: CorpusAdvert, format: "csv" | "jsonl"): string {
  if (format === "csv") return `${columns.map((name) => quote(advert[name])).join(",")}\r\n`;
  return `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, advert[name]])))}\n`;
}

/** The truth about one advert as a line of JSON, with its line end. */
export const truthLine = ({ id, truth }: CorpusAdvert): string => `${JSON.stringify({ id, ...truth })}\n`;

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
