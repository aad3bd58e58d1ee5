import { syntheticPrefix } from "@suar/domain";
import { type CorpusOptions, corpusHeader, corpusLine, generateCorpus, truthLine } from "@suar/services/demonstration";
import { createReadStream } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { PlantedRecord } from "./score-clusters.ts";

/** Lines that are written at a time. */
const batchLines = 500;

/** Writes a generated corpus as JSON Lines with its truth beside it (`<path>.truth`), once: a file that is there is whole.
 * `idMark` sets its ids apart from those of another corpus. */
export async function writeCorpusFile(path: string, options: CorpusOptions, idMark = ""): Promise<void> {
  if (await stat(path).catch(() => null)) return;
  const truthPath = `${path}.truth`;
  const files = [await open(`${path}.partial`, "w"), await open(`${truthPath}.partial`, "w")] as const;
  try {
    let [lines, truths] = [[corpusHeader("jsonl")], [] as string[]];
    const flush = async (): Promise<void> => {
      await files[0].appendFile(lines.join(""));
      await files[1].appendFile(truths.join(""));
      [lines, truths] = [[], []];
    };
    for (const advert of generateCorpus(options)) {
      const marked = { ...advert, id: advert.id.replace(syntheticPrefix, syntheticPrefix + idMark) };
      lines.push(corpusLine(marked, "jsonl"));
      truths.push(truthLine(marked));
      if (lines.length >= batchLines) await flush();
    }
    await flush();
  } finally {
    for (const file of files) await file.close();
  }
  await rename(`${truthPath}.partial`, truthPath);
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
