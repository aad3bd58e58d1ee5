import { SuarError } from "@suar/domain/errors";
import { maxRecordBytes } from "../limits.ts";
import type { ByteWindow } from "../source/byte-window.ts";
import { readJsonlRows } from "./read-jsonl-rows.ts";
import type { RowSource } from "./row-source.ts";
import { skipBlankLines } from "./skip-blank-lines.ts";

const sampleLines = 100;

/**
 * Opens JSON Lines. It has no header: the columns are the keys of the first objects (up to 100 lines, as far as they
 * came with the first bytes).
 * Errors: `input.empty` when there is no line at all.
 */
export async function openJsonl(window: ByteWindow, file: string): Promise<RowSource> {
  await skipBlankLines(window);
  if (window.unread === 0) throw new SuarError("input.empty", { file });
  while (window.lineEnd() === -1 && !window.ended && window.unread <= maxRecordBytes) await window.fill();
  return {
    columns: sampleKeys(window),
    rows: (wanted) => readJsonlRows(window, wanted),
    close: () => window.close(),
  };
}

function sampleKeys(window: ByteWindow): string[] {
  const keys = new Set<string>();
  let start = window.at;
  for (let line = 0; line < sampleLines; line += 1) {
    const feed = window.bytes.indexOf(0x0a, start);
    if (feed === -1 && !window.ended) break;
    const end = feed === -1 ? window.bytes.length : feed;
    if (start >= end && feed === -1) break;
    for (const key of keysOf(window.bytes.toString("utf8", start, Math.min(end, start + maxRecordBytes))))
      keys.add(key);
    start = end + 1;
  }
  return [...keys];
}

function keysOf(line: string): string[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  } catch {
    // A line that is not JSON names no columns; the reader rejects it with its line number.
    return [];
  }
}
