import { makeFingerprint } from "@suar/campaigns";
import { contactTypes, type EntityType, type FoldedDocument, SuarError } from "@suar/domain";
import { foldDocument } from "@suar/text";
import { appendColumns, openWarehouse, type Warehouse } from "@suar/warehouse";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { exists, makeOnce, partName, sqlText } from "./found-folder.ts";
import { type Report, startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";

/** A row group of long texts is unpacked as a whole. */
const readMemoryMb = 512;

/**
 * Step 1: folds every record and keeps its grams and contacts, one Parquet file for each file of records.
 * Leaves `work/prints-*.parquet` (id, shape, grams) and `work/contacts-*.parquet` (id, type, value).
 */
export async function fingerprintRecords(context: SearchContext): Promise<void> {
  const parts = (await readdir(context.records)).filter((name) => name.endsWith(".parquet")).sort();
  const total = await countRows(context.warehouse, sqlText(join(context.records, "*.parquet")));
  const report = startStep("fingerprint", total, context.onProgress);
  // DuckDB ends a stream, without a word, when its connection runs anything else: the reader has its own.
  const reader = await openWarehouse({ memoryLimitMb: readMemoryMb, threads: 1 });
  try {
    let done = 0;
    for (const [number, name] of parts.entries()) {
      done = await fingerprintPart(context, reader, { number, name, done, report });
    }
    if (done !== total) throw new SuarError("data.broken", { file: "records", expected: total, found: done });
  } finally {
    reader.close();
  }
}

async function fingerprintPart(
  context: SearchContext,
  reader: Warehouse,
  part: { readonly number: number; readonly name: string; readonly done: number; readonly report: Report },
): Promise<number> {
  const { warehouse, found, records, signal } = context;
  const path = sqlText(join(records, part.name));
  const prints = join(found.work, partName("prints", part.number, "parquet"));
  if (await exists(prints)) return part.done + (await countRows(warehouse, path));
  let done = part.done;
  await warehouse.run(
    "create or replace temp table prints (id varchar, shape varchar, grams integer[]);" +
      "create or replace temp table contacts (id varchar, type varchar, value varchar)",
  );
  for await (const rows of reader.stream<{ id: string; text: string }>(`select id, text from read_parquet(${path})`)) {
    signal?.throwIfAborted();
    await keepBatch(
      context,
      rows.map((row) => foldDocument(row.id, row.text)),
    );
    done += rows.length;
    part.report(done);
  }
  // The contacts first: a file of prints says that its part is complete.
  for (const [table, target] of [
    ["contacts", join(found.work, partName("contacts", part.number, "parquet"))],
    ["prints", prints],
  ] as const) {
    await makeOnce(target, (temporary) => warehouse.run(`copy ${table} to ${sqlText(temporary)} (format parquet)`));
    await warehouse.run(`drop table ${table}`);
  }
  return done;
}

async function countRows(warehouse: Warehouse, path: string): Promise<number> {
  const counted = await warehouse.all<{ n: number }>(`select cast(count(*) as double) as n from read_parquet(${path})`);
  return counted[0]?.n ?? 0;
}

async function keepBatch({ warehouse }: SearchContext, documents: readonly FoldedDocument[]): Promise<void> {
  const prints = documents.map(makeFingerprint).filter((print) => print.grams.length > 0);
  await appendColumns(warehouse, "prints", [
    { type: "text", values: prints.map((print) => print.id) },
    { type: "text", values: prints.map((print) => print.shape) },
    { type: "integers", values: prints.map((print) => print.grams) },
  ]);
  const contacts = documents.flatMap((document) => {
    const own = document.spans.filter((span) => isContact(span.type));
    const distinct = new Map(own.map((span) => [`${span.type} ${span.value}`, span]));
    return [...distinct.values()].map((span) => ({ id: document.id, ...span }));
  });
  await appendColumns(warehouse, "contacts", [
    { type: "text", values: contacts.map((contact) => contact.id) },
    { type: "text", values: contacts.map((contact) => contact.type) },
    { type: "text", values: contacts.map((contact) => contact.value) },
  ]);
}

const isContact = (type: EntityType): boolean => (contactTypes as readonly EntityType[]).includes(type);
