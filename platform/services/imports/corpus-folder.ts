import { join } from "node:path";

/** Folder of one import: `source` as it came, `records/`, `rejects.jsonl`, `found/`. */
export const corpusFolder = (corpora: string, importId: string): string => join(corpora, importId);

/** The uploaded bytes. */
export const sourceFile = (corpora: string, importId: string): string => join(corpora, importId, "source");
