import { hashFact, makeFingerprint, readTraits } from "@suar/campaigns";
import { contactTypes, type EntityType, type TypedSpan } from "@suar/domain";
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
  const readOnce = rememberPrints();
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
        rows.map(({ id, text }) => ({ id, ...readOnce(text) })),
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

/** What is kept of one text, whichever record has it. */
interface Print {
  readonly shape: string;
  readonly grams: Int32Array;
  readonly facts: Int32Array;
  readonly contacts: readonly TypedSpan[];
}

/** Distinct texts that are remembered: the same adverts are posted again and again, mostly soon after one another. */
const keptTexts = 2000;

function rememberPrints(): (text: string) => Print {
  const known = new Map<string, Print>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const document = foldDocument("", text);
    const { shape, grams } = makeFingerprint(document);
    const contacts = new Map(
      document.spans.filter((span) => isContact(span.type)).map((span) => [`${span.type} ${span.value}`, span]),
    );
    const facts = Int32Array.from(readTraits(document).facts, hashFact);
    const print = { shape, grams, facts, contacts: [...contacts.values()] };
    if (known.size >= keptTexts) known.clear();
    known.set(text, print);
    return print;
  };
}

async function keepBatch(warehouse: Warehouse, records: readonly (Print & { readonly id: string })[]): Promise<void> {
  const prints = records.filter(({ grams }) => grams.length > 0);
  await appendColumns(warehouse, "prints", [
    { type: "text", values: prints.map((print) => print.id) },
    { type: "text", values: prints.map((print) => print.shape) },
    { type: "integers", values: prints.map((print) => print.grams) },
    { type: "integers", values: prints.map((print) => print.facts) },
  ]);
  const contacts = records.flatMap(({ id, contacts: own }) => own.map(({ type, value }) => ({ id, type, value })));
  await appendColumns(warehouse, "contacts", [
    { type: "text", values: contacts.map((contact) => contact.id) },
    { type: "text", values: contacts.map((contact) => contact.type) },
    { type: "text", values: contacts.map((contact) => contact.value) },
  ]);
}

const isContact = (type: EntityType): boolean => (contactTypes as readonly EntityType[]).includes(type);
