import { dirname, join } from "node:path";

/** Folder of one import or collection: `source` as it came, `records/`, `rejects.jsonl`, `days/`, `found/`. */
export const corpusFolder = (corpora: string, importId: string): string => join(corpora, importId);

/** Where an operator may put a static embedding model: `embeddings/` beside the folder of all corpora. */
export const embeddingsFolder = (corpus: string): string => join(dirname(dirname(corpus)), "embeddings");

/** The uploaded bytes. */
export const sourceFile = (corpora: string, importId: string): string => join(corpora, importId, "source");

/** Folder of one day of a collection. */
export const dayFolder = (corpora: string, collectionId: string, day: string): string =>
  join(corpora, collectionId, "days", day);

/** Where the records of an import lie: with the collection when it is a day of one. */
export const recordsFolder = (
  corpora: string,
  row: { readonly import_id: string; readonly collection_id: string | null; readonly day: string | null },
): string =>
  row.collection_id === null || row.day === null
    ? corpusFolder(corpora, row.import_id)
    : dayFolder(corpora, row.collection_id, row.day);
