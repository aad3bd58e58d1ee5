import { loadRow } from "./load-rows.ts";
import { streamEvidence } from "./read-evidence.ts";

/**
 * Which of some records are in a campaign. Reads it until all are found.
 * Errors: `campaign.not_found`, `data.missing`.
 */
export async function findRecords(
  dir: string,
  campaign: string,
  records: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const missing = new Set(records);
  const found = new Set<string>();
  if (missing.size === 0) return found;
  for await (const page of streamEvidence(dir, await loadRow(dir, campaign))) {
    for (const { id } of page) if (missing.delete(id)) found.add(id);
    if (missing.size === 0) break;
  }
  return found;
}
