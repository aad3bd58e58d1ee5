import { readRecords } from "@suar/warehouse";
import type { PlantedRecord } from "./score-clusters.ts";

/**
 * Reads the labels of a planted corpus (columns id, label, level; label -1 is background) through the product's reader.
 * Errors: those of the reader.
 */
export async function readPlanted(file: string): Promise<PlantedRecord[]> {
  const [labels, levels] = await Promise.all([readColumn(file, "label"), readColumn(file, "level")]);
  return [...labels].map(([id, label]) => ({
    id,
    campaign: label === "-1" ? null : label,
    level: levels.get(id) ?? "",
  }));
}

/** Text column of a corpus by record id; a column may be empty for some records. */
export async function readColumn(file: string, column: string, id = "id"): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  const mapping = { id, text: column, time: null, account: null };
  for await (const batch of readRecords(file, { mapping })) {
    for (const record of batch) values.set(record.id, record.text);
  }
  return values;
}
