import { findRings } from "@suar/campaigns/networks";
import type { Ring } from "@suar/domain";
import { readFile } from "node:fs/promises";
import { foundFolder } from "./found-folder.ts";
import type { StoredRow } from "./part-writer.ts";

/** Rows as lists show them, and the rings that several of them belong to. */
export interface LinkedRows {
  readonly rows: readonly StoredRow[];
  readonly rings: readonly Ring[];
}

/**
 * Finds the rings among all campaigns and tells each campaign of one: the reason `linked_campaigns` with half the rank of its
 * ring, divided by its place in it, so that the best of every ring is seen before the rest of the first. Rows in rank
 * order; what the rings were found by is left out of them. Where contacts tie nobody there is no ring.
 */
export function linkRings(
  stored: readonly StoredRow[],
  { tiesContacts = true }: { readonly tiesContacts?: boolean } = {},
): LinkedRows {
  const tied = stored.flatMap(({ row, ties }) => (ties && tiesContacts ? [{ campaign: row.campaign, ...ties }] : []));
  const rings = findRings(tied);
  const rankOf = new Map(stored.map(({ row }) => [row.campaign, row.rank]));
  const linkOf = new Map(
    rings.flatMap((ring) => {
      const ties = new Set(ring.links.flatMap((link) => link.ties.map(({ type, value }) => `${type} ${value}`))).size;
      return ring.campaigns
        .map(({ campaign }) => campaign)
        .sort((one, other) => (rankOf.get(other) ?? 0) - (rankOf.get(one) ?? 0) || (one < other ? -1 : 1))
        .map((campaign, place) => {
          const values = { campaigns: ring.campaigns.length - 1, ties };
          return [campaign, { values, points: ring.rank / 2 / (place + 1) }] as const;
        });
    }),
  );
  const rows = stored.map((whole): StoredRow => {
    const { ties, ...rest } = whole;
    const link = ties && linkOf.get(rest.row.campaign);
    if (link === undefined) return rest;
    const rank = Math.round((rest.row.rank + link.points) * 10) / 10;
    const reasons = [{ code: "linked_campaigns" as const, values: link.values }, ...rest.row.reasons];
    return { ...rest, row: { ...rest.row, reasons, rank } };
  });
  rows.sort((one, other) => other.row.rank - one.row.rank || (one.row.campaign < other.row.campaign ? -1 : 1));
  return { rows, rings };
}

/** The rings of a corpus or collection, ranked; none when it was searched before rings were. */
export async function readRings(dir: string): Promise<readonly Ring[]> {
  const lines = await readFile(foundFolder(dir).rings, "utf8").catch(() => "");
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Ring);
}

export const ringLines = (rings: readonly Ring[]): string => rings.map((ring) => `${JSON.stringify(ring)}\n`).join("");
