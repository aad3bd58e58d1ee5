import type { CampaignPictures, SharedPicture } from "@suar/domain";
import { compareHashes, nearDistance } from "@suar/pictures";
import { loadRows } from "./load-rows.ts";
import { type FoundPicture, readPicturesFile } from "./pictures-file.ts";
import { findRingOf } from "./read-ring.ts";
import { twinVersion } from "./read-twins.ts";

const mostPictures = 20;
const mostOthers = 10;
/**
 * Untied groups of campaigns above which a picture is taken for a stock picture or a logo. Chosen, not measured: no set of
 * adverts with pictures and known truth is public.
 */
const mostUntied = 5;

/**
 * The pictures that records of a campaign share with each other and with other campaigns; `null` while the campaigns that are
 * there now have not been looked at for pictures. Common ones are told as such and stand last.
 * Errors: none; a campaign that is not there shares none.
 */
export async function readPictures(dir: string, campaign: string): Promise<CampaignPictures | null> {
  const file = await readPicturesFile(dir);
  if (file === null || file.version !== (await twinVersion(dir))) return null;
  const own = file.pictures.filter(({ campaigns }) => campaigns.some((one) => one.campaign === campaign));
  const ring = own.length === 0 ? undefined : await findRingOf(dir, campaign);
  const tied = new Set(ring?.campaigns.map((one) => one.campaign));
  const titles = new Map(own.length === 0 ? [] : (await loadRows(dir)).map(({ row }) => [row.campaign, row.title]));
  const pictures = own.map((picture) => presentPicture(picture, campaign, titles, tied)).sort(byWeight);
  return {
    pictures: pictures.slice(0, mostPictures),
    total: pictures.length,
    named: file.named[campaign] ?? 0,
    nearBits: nearDistance,
    mostUntied,
  };
}

function presentPicture(
  { hash, forms, untied, campaigns }: FoundPicture,
  campaign: string,
  titles: ReadonlyMap<string, string>,
  tied: ReadonlySet<string>,
): SharedPicture {
  const here = campaigns.find((one) => one.campaign === campaign);
  const others = campaigns.filter((one) => one.campaign !== campaign);
  return {
    hash,
    records: here?.records ?? 1,
    forms,
    isCommon: untied > mostUntied,
    campaigns: others.length,
    others: others.slice(0, mostOthers).map((other) => ({
      campaign: other.campaign,
      title: titles.get(other.campaign) ?? other.campaign,
      records: other.records,
      bits: nearest(here?.hashes ?? [hash], other.hashes),
      sameRing: tied.has(other.campaign),
    })),
  };
}

const nearest = (these: readonly string[], those: readonly string[]): number =>
  Math.min(256, ...these.flatMap((one) => those.map((other) => compareHashes(one, other))));

const byWeight = (one: SharedPicture, other: SharedPicture): number =>
  Number(one.isCommon) - Number(other.isCommon) ||
  Number(other.campaigns > 0) - Number(one.campaigns > 0) ||
  other.records - one.records ||
  (one.hash < other.hash ? -1 : 1);
