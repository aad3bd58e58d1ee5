import { hashFact, makeFingerprint, readTraits } from "@suar/campaigns";
import { contactTypes, type EntityType, type FoldedDocument } from "@suar/domain";
import { foldDocument } from "@suar/text";
import { appendColumns, openWarehouse, type Warehouse } from "@suar/warehouse";
import { makeOnce, sqlText } from "./found-folder.ts";

/** Some rows of one file of records, and where their fingerprints go. */
export interface FingerprintPart {
  readonly records: string;
  /** First row and the row after the last, counted in the file from 0. */
  readonly from: number;
  readonly to: number;
  /** Files to be made: (id, shape, grams, facts) and (id, type, value). */
  readonly prints: string;
  readonly contacts: string;
}

/** A row group of long texts is unpacked as a whole. */
const memoryLimitMb = 512;

/**
 * Folds the records of a part and keeps their grams and contacts. It needs nothing but its part, so that any thread or
 * machine can do it; a part that is there already is not done again. Result: the records read.
 */
export async function fingerprintPart(part: FingerprintPart): Promise<number> {
  // DuckDB ends a stream, without a word, when its connection runs anything else: the reader has its own.
  const reader = await openWarehouse({ memoryLimitMb, threads: 1 });
  const writer = await openWarehouse({ memoryLimitMb, threads: 1 });
  let done = 0;
  try {
    await writer.run(
      "create temp table prints (id varchar, shape varchar, grams integer[], facts integer[]);" +
        "create temp table contacts (id varchar, type varchar, value varchar)",
    );
    const query = `select id, text from read_parquet(${sqlText(part.records)}, file_row_number = true)
      where file_row_number >= ${part.from} and file_row_number < ${part.to}`;
    for await (const rows of reader.stream<{ id: string; text: string }>(query)) {
      await keepBatch(
        writer,
        rows.map((row) => foldDocument(row.id, row.text)),
      );
      done += rows.length;
    }
    // The contacts first: a file of prints says that its part is complete.
    for (const table of ["contacts", "prints"] as const) {
      await makeOnce(part[table], (temporary) => writer.run(`copy ${table} to ${sqlText(temporary)} (format parquet)`));
    }
  } finally {
    reader.close();
    writer.close();
  }
  return done;
}

async function keepBatch(warehouse: Warehouse, documents: readonly FoldedDocument[]): Promise<void> {
  const prints = documents.flatMap((document) => {
    const print = makeFingerprint(document);
    if (print.grams.length === 0) return [];
    return [{ ...print, facts: Int32Array.from(readTraits(document).facts, hashFact) }];
  });
  await appendColumns(warehouse, "prints", [
    { type: "text", values: prints.map((print) => print.id) },
    { type: "text", values: prints.map((print) => print.shape) },
    { type: "integers", values: prints.map((print) => print.grams) },
    { type: "integers", values: prints.map((print) => print.facts) },
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
