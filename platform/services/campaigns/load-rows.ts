import { SuarError } from "@suar/domain";
import { readFile, stat } from "node:fs/promises";
import { foundFolder, readJson } from "./found-folder.ts";
import type { StoredRow } from "./part-writer.ts";
import { parseRows } from "./rank-rows.ts";

/** Corpora whose rows stay in memory: about 1.5 kB a campaign. */
const keptCorpora = 4;
const kept = new Map<string, { readonly version: string; readonly rows: readonly StoredRow[] }>();

/**
 * The campaigns of a corpus in rank order, from memory when they were read before and have not changed.
 * Errors: `data.missing` when no search of this corpus is complete.
 */
export async function loadRows(dir: string): Promise<readonly StoredRow[]> {
  const found = foundFolder(dir);
  const done = await stat(found.done).catch(() => {
    throw new SuarError("data.missing", { file: "found/done.json" });
  });
  const version = `${done.mtimeMs} ${done.ino}`;
  const known = kept.get(dir);
  if (known?.version === version) return known.rows;
  const rows = parseRows(await readFile(found.rows, "utf8"));
  kept.delete(dir);
  kept.set(dir, { version, rows });
  for (const oldest of kept.keys()) {
    if (kept.size <= keptCorpora) break;
    kept.delete(oldest);
  }
  return rows;
}

/**
 * The row of one campaign. The id of a campaign that became part of another leads to that one.
 * Errors: `campaign.not_found`; `data.missing` as `loadRows`.
 */
export async function loadRow(dir: string, campaign: string): Promise<StoredRow> {
  const rows = await loadRows(dir);
  const find = (id: string): StoredRow | undefined => rows.find((one) => one.row.campaign === id);
  const row = find(campaign) ?? find(await readAlias(dir, campaign));
  if (!row) throw new SuarError("campaign.not_found", { campaign });
  return row;
}

async function readAlias(dir: string, campaign: string): Promise<string> {
  const aliases = (await readJson(foundFolder(dir).aliases)) as Readonly<Record<string, string>> | null;
  return aliases !== null && Object.hasOwn(aliases, campaign) ? (aliases[campaign] ?? "") : "";
}
