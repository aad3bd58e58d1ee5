import { hash } from "node:crypto";
import { SuarError } from "@suar/domain/errors";
import { createHtcdsReader, type DayOrder, type HtcdsBatch, type HtcdsReader } from "@suar/exchange/htcds";
import { openBytes } from "@suar/warehouse/open-bytes";
import type { Host } from "../host.ts";

/** A file that is being read: its reader, which knows the columns, and what it gives. */
export interface HtcdsFile {
  readonly reader: HtcdsReader;
  readonly batches: AsyncIterable<HtcdsBatch>;
}

const shownColumns = 20;

/**
 * Opens FILE, plain or packed, `-` for standard input.
 * Errors: those of `openBytes`; at the end of the reading `call.unknown_column` when no column is one of HTCDS.
 */
export async function readHtcdsFile(file: string, dayOrder: DayOrder | undefined, host: Host): Promise<HtcdsFile> {
  const source = file === "-" ? host.stdin : file;
  const chunks = await openBytes(source, { name: file, signal: host.signal });
  const today = new Date().toISOString().slice(0, 10);
  const reader = createHtcdsReader({
    hash: (text) => hash("sha256", text, "hex"),
    today,
    ...(dayOrder !== undefined && { dayOrder }),
  });
  async function* batches(): AsyncGenerator<HtcdsBatch> {
    for await (const chunk of chunks) yield reader.push(chunk);
    yield reader.end();
    const columns = reader.columns();
    if (columns.some(({ plan }) => plan.kind === "field" || plan.kind === "choice")) return;
    if (columns.length === 0 && reader.counts().rejected > 0) return;
    const names = columns.slice(0, shownColumns).map(({ name }) => name);
    throw new SuarError("call.unknown_column", { file, column: "prs_*, vic_*, cas_*, hte_*", columns: names });
  }
  return { reader, batches: batches() };
}
