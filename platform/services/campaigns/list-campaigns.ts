import type { CampaignChange } from "@suar/domain";
import { foldJoined } from "./fold-joined.ts";
import { loadRows } from "./load-rows.ts";
import type { StoredRow } from "./part-writer.ts";

type ChangeState = CampaignChange["state"];

export const campaignSorts = ["rank", "size", "last_seen"] as const;

/** What of the campaigns is asked for. Every filter that is given must hold. */
export interface CampaignQuery {
  /** Words that must all stand in the title, the template or the identifiers, in any case and order. */
  readonly search?: string | undefined;
  /** ISO 639-3. */
  readonly language?: string | undefined;
  /** Id of an indicator that stands in at least one record. */
  readonly indicator?: string | undefined;
  /** A place that at least one record names, such as `KH:poipet`, or a country with all its places: `KH`. */
  readonly place?: string | undefined;
  readonly minSize?: number | undefined;
  /** How a campaign of a collection stands after its newest day. */
  readonly change?: ChangeState | undefined;
  /** Campaigns that a person joined: the one of highest rank is listed for all, under filters that any of them meets. */
  readonly joined?: readonly (readonly string[])[] | undefined;
  /** Highest first; campaigns without times come last in `last_seen`. Ties go by rank. */
  readonly sort: (typeof campaignSorts)[number];
  readonly offset: number;
  readonly limit: number;
}

/** One page of campaigns; `languages`, `indicators` and `places` are what the whole corpus offers to filter by. */
export interface CampaignPage {
  readonly rows: readonly (StoredRow["row"] & {
    /** Of a row that stands for several: all of them, the largest first. */
    readonly joined?: readonly StoredRow["row"][];
  })[];
  readonly total: number;
  readonly languages: readonly string[];
  readonly indicators: readonly string[];
  readonly places: readonly string[];
}

/** Campaigns of a corpus, searched, filtered and sorted. Errors: `data.missing` when no search is complete. */
export async function listCampaigns(dir: string, query: CampaignQuery): Promise<CampaignPage> {
  const all = await loadRows(dir);
  const words = (query.search ?? "").normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  const joined = foldJoined(all, query.joined ?? []);
  const matching = all.filter(
    (one) =>
      one.row.size >= (query.minSize ?? 0) &&
      (query.language === undefined || Object.hasOwn(one.row.languages, query.language)) &&
      (query.change === undefined || one.row.change?.state === query.change) &&
      (query.place === undefined || placesOf(one).has(query.place)) &&
      (query.indicator === undefined || one.indicatorIds.includes(query.indicator)) &&
      words.every((word) => one.words.includes(word)),
  );
  const heads = new Set(matching.map((one) => joined.get(one.row.campaign)?.head ?? one));
  const rows = joined.size === 0 ? matching : all.filter((one) => heads.has(one));
  const sizeOf = ({ row }: StoredRow): number =>
    joined.get(row.campaign)?.rows.reduce((sum, one) => sum + one.row.size, 0) ?? row.size;
  if (query.sort === "size") rows.sort((one, other) => sizeOf(other) - sizeOf(one));
  if (query.sort === "last_seen") {
    rows.sort((one, other) => compareText(other.row.last_seen ?? "", one.row.last_seen ?? ""));
  }
  return {
    rows: rows.slice(query.offset, query.offset + query.limit).map(({ row }) => {
      const group = joined.get(row.campaign);
      return group === undefined ? row : { ...row, joined: group.rows.map((one) => one.row) };
    }),
    total: rows.length,
    languages: distinct(all.flatMap((one) => Object.keys(one.row.languages))),
    indicators: distinct(all.flatMap((one) => one.indicatorIds)),
    places: distinct(all.flatMap((one) => [...placesOf(one)])),
  };
}

/** How many campaigns of a collection stand how. Errors: `data.missing` when no search is complete. */
export async function countChanges(dir: string): Promise<Readonly<Record<ChangeState, number>>> {
  const counts = { new: 0, grown: 0, unchanged: 0, quiet: 0 };
  for (const { row } of await loadRows(dir)) if (row.change !== undefined) counts[row.change.state] += 1;
  return counts;
}

/** The places of a campaign, and the countries that they lie in. */
const placesOf = ({ places = {} }: StoredRow): ReadonlySet<string> =>
  new Set(Object.keys(places).flatMap((place) => [place, place.slice(0, 2)]));

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
