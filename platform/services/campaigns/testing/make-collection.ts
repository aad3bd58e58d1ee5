import { importRecords } from "@suar/warehouse";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MadeRecord } from "./make-corpus-folder.ts";

/** An empty collection folder. */
export const makeCollection = (): Promise<string> => mkdtemp(join(tmpdir(), "suar-collection-test-"));

/** Lays down one day's records in a collection, as an intake leaves them. */
export async function layDown(dir: string, day: string, records: readonly MadeRecord[]): Promise<void> {
  const folder = join(dir, "days", day);
  await mkdir(folder, { recursive: true });
  const source = join(folder, "source");
  await writeFile(source, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const named = (column: "posted" | "account" | "pictures"): string | null =>
    records.some((record) => record[column] !== undefined) ? column : null;
  const mapping = {
    id: "id",
    text: "text",
    time: named("posted"),
    account: named("account"),
    ...(named("pictures") === null ? {} : { pictureHash: named("pictures") }),
  };
  await importRecords({ source, name: "adverts.jsonl", dir: folder, mapping });
}
