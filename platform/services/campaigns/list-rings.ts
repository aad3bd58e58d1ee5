import type { Ring, RingRow } from "@suar/domain";
import { readRings } from "./link-rings.ts";
import { loadRows } from "./load-rows.ts";
import type { StoredRow } from "./part-writer.ts";

/** One page of rings. */
export interface RingPage {
  readonly rings: readonly RingRow[];
  readonly total: number;
}

/** The rings among the campaigns of a corpus, highest rank first. Errors: `data.missing` when no search is complete. */
export async function listRings(
  dir: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<RingPage> {
  const rowOf = new Map((await loadRows(dir)).map(({ row }) => [row.campaign, row]));
  const rings = await readRings(dir);
  return {
    rings: rings.slice(offset, offset + limit).flatMap((ring) => presentRing(ring, rowOf) ?? []),
    total: rings.length,
  };
}

function presentRing(
  { ring, campaigns, reasons, rank }: Ring,
  rowOf: ReadonlyMap<string, StoredRow["row"]>,
): RingRow | undefined {
  const rows = campaigns.flatMap(({ campaign }) => rowOf.get(campaign) ?? []);
  const [largest] = rows;
  if (largest === undefined) return undefined;
  const languages: Record<string, number> = {};
  for (const [language, records] of rows.flatMap((row) => Object.entries(row.languages))) {
    languages[language] = (languages[language] ?? 0) + records;
  }
  const [titleLanguage = "und"] = Object.entries(largest.languages).sort(([, a], [, b]) => b - a)[0] ?? [];
  return {
    ring,
    reasons,
    rank,
    campaigns: rows.length,
    records: rows.reduce((sum, row) => sum + row.size, 0),
    languages,
    title: largest.title,
    titleLanguage,
    synthetic: rows.some((row) => row.synthetic),
  };
}
