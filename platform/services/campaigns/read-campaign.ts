import { join } from "node:path";
import { foundFolder, partName } from "./found-folder.ts";
import { loadRow } from "./load-rows.ts";
import type { StoredRow, StoredView } from "./part-writer.ts";
import { readRange } from "./read-range.ts";

/** One campaign with its timeline and network. Errors: `campaign.not_found`, `data.missing`. */
export async function readCampaign(dir: string, campaign: string): Promise<StoredView> {
  return readView(dir, await loadRow(dir, campaign));
}

/**
 * The stored view of a row; reasons, rank and change are told by the row: a view is not written again when other
 * campaigns come.
 */
export async function readView(dir: string, { row, part, view: [from, to] }: StoredRow): Promise<StoredView> {
  const path = join(foundFolder(dir).parts, partName("views", part, "jsonl"));
  const view = JSON.parse(await readRange(path, from, to)) as StoredView;
  const { reasons, rank, change } = row;
  return { ...view, campaign: { ...view.campaign, reasons, rank, ...(change ? { change } : {}) } };
}
