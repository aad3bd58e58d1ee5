import type { TwinComparison, TwinVector } from "@suar/domain";

/** A finished campaign with what its medoid says in no language (`makeTwinVector` of `@suar/text/twins`). */
export interface TwinCampaign {
  readonly campaign: string;
  readonly twin: TwinVector;
}

/** Pairs of vectors that may be one text in two languages, by their places in the list (`findTwins`). */
export type FindTwinPairs = (
  vectors: readonly TwinVector[],
) => readonly (TwinComparison & { readonly a: number; readonly b: number })[];

/** "May be the same advert in another language." */
export interface CampaignTwins extends TwinComparison {
  readonly a: string;
  readonly b: string;
}

/** Links kept of one campaign. */
const mostLinks = 12;

/**
 * Proposes which finished campaigns may be one advert in several languages. Nothing is merged: a person decides.
 * Shapes: `find` is the comparison, passed in because engines do not import one another; links are sorted, most similar
 * first; a campaign has at most 12, so that a usual text is not tied to everything.
 * Errors: RangeError when `find` names a place that is not there. Cost: that of `find`.
 */
export function linkTwins(campaigns: readonly TwinCampaign[], find: FindTwinPairs): CampaignTwins[] {
  const counts = new Map<string, number>();
  const links: CampaignTwins[] = [];
  const pairs = find(campaigns.map(({ twin }) => twin));
  for (const { a, b, similarity, shared } of pairs.toSorted((x, y) => y.similarity - x.similarity)) {
    const [one, other] = [campaigns[a], campaigns[b]];
    if (one === undefined || other === undefined) throw new RangeError(`linkTwins: no campaign at ${a} or ${b}`);
    const counted = [one.campaign, other.campaign].map((id) => counts.get(id) ?? 0);
    if (one.campaign === other.campaign || counted.some((count) => count >= mostLinks)) continue;
    for (const id of [one.campaign, other.campaign]) counts.set(id, (counts.get(id) ?? 0) + 1);
    links.push({ a: one.campaign, b: other.campaign, similarity, shared });
  }
  return links;
}
