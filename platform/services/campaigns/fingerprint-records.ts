import { SuarError } from "@suar/domain";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FingerprintPart } from "./fingerprint-part.ts";
import { exists, partName, sqlText } from "./found-folder.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/** Records of one part: some seconds of work, and a row group of the files that imports write, which is unpacked as a whole. */
const partRecords = 10_240;

/**
 * Step 1: folds every record and keeps its grams and contacts, part by part, several parts at a time.
 * Leaves `work/prints-*.parquet` (id, shape, grams) and `work/contacts-*.parquet` (id, type, value).
 */
export async function fingerprintRecords(context: SearchContext): Promise<void> {
  const { records, found, crew, signal } = context;
  const parts: FingerprintPart[] = [];
  for (const name of (await readdir(records)).filter((one) => one.endsWith(".parquet")).sort()) {
    const path = join(records, name);
    const rows = await countRows(context, path);
    // A file without records has a part too: what comes after asks for at least one.
    for (let from = 0; from === 0 || from < rows; from += partRecords) {
      const file = (table: string): string => join(found.work, partName(table, parts.length, "parquet"));
      const to = Math.min(rows, from + partRecords);
      parts.push({ records: path, from, to, prints: file("prints"), contacts: file("contacts") });
    }
  }
  const total = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  const left: FingerprintPart[] = [];
  for (const part of parts) if (!(await exists(part.prints))) left.push(part);
  let done = total - left.reduce((sum, part) => sum + part.to - part.from, 0);
  const report = startStep("fingerprint", total, context.onProgress, done);
  await crew.each("fingerprint", left, signal, (part, read) => {
    if (read !== part.to - part.from) {
      throw new SuarError("data.broken", { file: "records", expected: part.to - part.from, found: read });
    }
    done += read;
    report(done);
  });
}

async function countRows({ warehouse }: SearchContext, path: string): Promise<number> {
  const query = `select cast(count(*) as double) as n from read_parquet(${sqlText(path)})`;
  return (await warehouse.all<{ n: number }>(query))[0]?.n ?? 0;
}
