import type { Evidence } from "@suar/domain";
import { join } from "node:path";
import { foundFolder, partName } from "./found-folder.ts";
import { loadRow } from "./load-rows.ts";
import { type StoredRow, evidenceStep } from "./part-writer.ts";
import { readRange } from "./read-range.ts";

/** A page of the records of a campaign. Both numbers are whole; `limit` 0 gives the total alone. */
export interface EvidencePage {
  readonly offset: number;
  readonly limit: number;
}

/**
 * Records of one campaign with what was read in them, the medoid first and then by falling similarity to it.
 * Errors: `campaign.not_found`, `data.missing`.
 */
export async function readEvidence(
  dir: string,
  campaign: string,
  { offset, limit }: EvidencePage,
): Promise<{ readonly records: readonly Evidence[]; readonly total: number }> {
  const row = await loadRow(dir, campaign);
  const total = row.row.size;
  const end = Math.min(total, offset + limit);
  if (offset >= end) return { records: [], total };
  const first = Math.floor(offset / evidenceStep);
  const lines = await readSteps(dir, row, first, Math.ceil(end / evidenceStep));
  const skipped = first * evidenceStep;
  return { records: lines.slice(offset - skipped, end - skipped), total };
}

/** The record that stands for a campaign; `undefined` when its evidence is not there. */
export const readMedoid = async (dir: string, row: StoredRow): Promise<Evidence | undefined> =>
  (await readSteps(dir, row, 0, 1))[0];

/** All records of one campaign, `evidenceStep` at a time. */
export async function* streamEvidence(dir: string, row: StoredRow): AsyncGenerator<readonly Evidence[]> {
  const steps = row.evidence.length - 1;
  for (let step = 0; step < steps; step += 1) yield await readSteps(dir, row, step, step + 1);
}

async function readSteps(dir: string, row: StoredRow, first: number, last: number): Promise<Evidence[]> {
  const path = join(foundFolder(dir).parts, partName("evidence", row.part, "jsonl"));
  const text = await readRange(path, row.evidence[first] ?? 0, row.evidence[last] ?? row.evidence.at(-1) ?? 0);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Evidence);
}
