import { syntheticPrefix } from "@suar/domain";
import {
  type CorpusAdvert,
  type CorpusOptions,
  corpusHeader,
  corpusLine,
  generateCorpus,
  truthLine,
} from "@suar/services/demonstration";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PlantedRecord } from "./score-clusters.ts";

/** Lines that are written at a time. */
const batchLines = 500;

/** Writes a generated corpus as JSON Lines with its truth beside it (`<path>.truth`), once: a file that is there is whole.
 * `idMark` sets its ids apart from those of another corpus. */
export async function writeCorpusFile(path: string, options: CorpusOptions, idMark = ""): Promise<void> {
  if (await stat(path).catch(() => null)) return;
  const marked = (advert: CorpusAdvert): CorpusAdvert => ({
    ...advert,
    id: advert.id.replace(syntheticPrefix, syntheticPrefix + idMark),
  });
  await writeLines(`${path}.truth`, options, (advert) => truthLine(marked(advert)));
  await writeLines(path, options, (advert) => corpusLine(marked(advert), "jsonl"));
}

async function writeLines(path: string, options: CorpusOptions, line: (advert: CorpusAdvert) => string): Promise<void> {
  const lines = function* (): Generator<string> {
    let batch = [corpusHeader("jsonl")];
    for (const advert of generateCorpus(options)) {
      batch.push(line(advert));
      if (batch.length < batchLines) continue;
      yield batch.join("");
      batch = [];
    }
    yield batch.join("");
  };
  await pipeline(Readable.from(lines()), createWriteStream(`${path}.partial`));
  await rename(`${path}.partial`, path);
}

/** What was planted, for the scores; about 300 bytes a record in memory. */
export async function readTruth(path: string): Promise<PlantedRecord[]> {
  const records: PlantedRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { id, campaign, level } = JSON.parse(line) as { id: string; campaign: string | null; level: string | null };
    records.push({ id, campaign, level: level ?? "alone" });
  }
  return records;
}
