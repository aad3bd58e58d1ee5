/**
 * Writes a generated corpus as JSON Lines, with its truth beside it.
 * Usage: node --conditions=source bench/src/write-corpus.ts ADVERTS FILE [SEED]
 */
import { writeCorpusFile } from "./corpus-file.ts";

const [, , adverts = "", path = "", seed = "1"] = process.argv;
if (!/^\d+$/.test(adverts) || path === "") {
  console.error("usage: write-corpus.ts ADVERTS FILE [SEED]");
  process.exit(2);
}
await writeCorpusFile(path, { adverts: Number(adverts), seed: Number(seed) });
