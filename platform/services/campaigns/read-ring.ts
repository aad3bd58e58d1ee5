import { type Ring, type RingView, SuarError } from "@suar/domain";
import { readRings } from "./link-rings.ts";
import { loadRows } from "./load-rows.ts";
import type { StoredRow } from "./part-writer.ts";

/** A ring with the rows of its campaigns, as a person can still look through it. */
export interface StoredRing extends Pick<RingView, "ring" | "reasons" | "rank" | "common" | "links" | "total"> {
  readonly campaigns: readonly (StoredRow["row"] & Pick<RingView["campaigns"][number], "kind">)[];
}

const mostCampaigns = 200;
const mostLinks = 400;

/** The ring of a campaign; `undefined` when it is in none. Errors: none. */
export async function findRingOf(dir: string, campaign: string): Promise<Ring | undefined> {
  return (await readRings(dir)).find((ring) => ring.campaigns.some((member) => member.campaign === campaign));
}

/**
 * The ring named by its id, or by any campaign in it, so that a link stays good while the ring grows.
 * Errors: `ring.not_found`; `data.missing` when no search is complete.
 */
export async function readRing(dir: string, id: string): Promise<StoredRing> {
  const rowOf = new Map((await loadRows(dir)).map(({ row }) => [row.campaign, row]));
  const found = await findRingOf(dir, id);
  if (found === undefined) throw new SuarError("ring.not_found");
  const { ring, reasons, rank, common, links } = found;
  const campaigns = found.campaigns
    .slice(0, mostCampaigns)
    .flatMap(({ campaign, kind }) => [rowOf.get(campaign)].flatMap((row) => (row ? [{ ...row, kind }] : [])));
  const shown = new Set(campaigns.map(({ campaign }) => campaign));
  return {
    ring,
    reasons,
    rank,
    common,
    campaigns,
    links: links.filter(({ a, b }) => shown.has(a) && shown.has(b)).slice(0, mostLinks),
    total: { campaigns: found.campaigns.length, links: links.length },
  };
}
