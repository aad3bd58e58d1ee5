import type { FileFormat } from "@suar/domain";

const byEnding: Readonly<Record<string, FileFormat>> = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  parquet: "parquet",
  pq: "parquet",
};

/**
 * The format by the file's first bytes where they are sure, then by its name, then by the look of the first line.
 * Shapes: `name` may end in `.gz`, `.gzip` or `.zst`; `head` is UTF-8 or Parquet, already unpacked.
 */
export function detectFormat(name: string, head: Buffer): FileFormat {
  if (isParquet(head)) return "parquet";
  const ending = /\.([a-z]+)$/.exec(name.toLowerCase().replace(/\.(gz|gzip|zst|zstd)$/, ""))?.[1] ?? "";
  const named = byEnding[ending];
  // A file that is called Parquet but does not begin as one is shown as what it is.
  if (named && named !== "parquet") return named;
  const text = head.toString("utf8").trimStart();
  if (text.startsWith("{")) return "jsonl";
  const header = text.slice(0, text.search(/\r?\n|$/));
  return header.includes("\t") && !header.includes(",") ? "tsv" : "csv";
}

/** Source: Apache Parquet format, "File format": magic number PAR1. */
const isParquet = (head: Buffer): boolean => head.length >= 4 && head.toString("latin1", 0, 4) === "PAR1";
