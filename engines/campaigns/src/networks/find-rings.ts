import type { Ring, RingLink } from "@suar/domain";
import type { CampaignTies } from "./campaign-ties.ts";
import { explainRing } from "./explain-ring.ts";
import { joinCampaigns } from "./join-campaigns.ts";
import { shareTies, type SharedTie } from "./share-ties.ts";

export interface RingRules {
  /** Different ties that join two campaigns or groups. */
  readonly leastTies: number;
  /** Campaigns above which a tie is common and ties nobody. */
  readonly mostCampaigns: number;
}

/** Two facts corroborate each other; a number of more than 12 campaigns is a call centre's or an agency's. */
export const defaultRingRules = { leastTies: 2, mostCampaigns: 12 } as const satisfies RingRules;

const mostCommon = 20;

/**
 * Rings: campaigns that several independent contacts, payments or accounts tie together, each with its links, what they
 * rest on, and a rank made of reasons. Places and employers never tie.
 * Shapes: any order of campaigns; the ring ranked highest first. Errors: RangeError naming a rule out of range.
 *
 * @example
 * const [ring] = findRings(campaigns);
 * console.log(ring?.reasons);
 */
export function findRings(campaigns: readonly CampaignTies[], rules: Partial<RingRules> = {}): Ring[] {
  const { leastTies, mostCampaigns } = { ...defaultRingRules, ...rules };
  if (!(leastTies >= 1)) throw new RangeError(`leastTies must be 1 or more, got ${leastTies}`);
  if (!(mostCampaigns >= 2)) throw new RangeError(`mostCampaigns must be 2 or more, got ${mostCampaigns}`);
  const sorted = campaigns.toSorted((one, other) => other.size - one.size || (one.campaign < other.campaign ? -1 : 1));
  const { telling, common } = shareTies(sorted, mostCampaigns);
  const groupOf = joinCampaigns(sorted.length, telling, leastTies);
  const groups = Map.groupBy(sorted.keys(), (at) => groupOf[at] ?? at);
  const tiesOf = splitByGroup(telling, groupOf);
  return [...groups]
    .filter(([, members]) => members.length >= 2)
    .map(([group, members]) => drawRing(sorted, members, tiesOf.get(group) ?? [], common))
    .sort((one, other) => other.rank - one.rank || (one.ring < other.ring ? -1 : 1));
}

/** For each group the ties of which two of its campaigns at least have. */
function splitByGroup(shared: readonly SharedTie[], groupOf: Int32Array): ReadonlyMap<number, readonly SharedTie[]> {
  const found = new Map<number, SharedTie[]>();
  for (const { tie, campaigns } of shared) {
    for (const [group, some] of Map.groupBy(campaigns, (at) => groupOf[at] ?? at)) {
      if (some.length < 2) continue;
      const known = found.get(group);
      if (known === undefined) found.set(group, [{ tie, campaigns: some }]);
      else known.push({ tie, campaigns: some });
    }
  }
  return found;
}

function drawRing(
  sorted: readonly CampaignTies[],
  members: readonly number[],
  ties: readonly SharedTie[],
  common: readonly SharedTie[],
): Ring {
  const inside = members.flatMap((at) => sorted[at] ?? []);
  const links = drawLinks(sorted, ties);
  const ids = new Set(members);
  return {
    ring: inside[0]?.campaign ?? "",
    campaigns: inside.map(({ campaign, kind }) => ({ campaign, kind })),
    links,
    common: common
      .filter(({ campaigns }) => campaigns.some((at) => ids.has(at)))
      .slice(0, mostCommon)
      .map(({ tie, campaigns }) => ({ tie, campaigns: campaigns.length })),
    ...explainRing(inside, links),
  };
}

function drawLinks(sorted: readonly CampaignTies[], ties: readonly SharedTie[]): RingLink[] {
  const links = new Map<string, { readonly a: number; readonly b: number; readonly ties: SharedTie["tie"][] }>();
  for (const { tie, campaigns } of ties) {
    for (const [at, a] of campaigns.entries()) {
      for (const b of campaigns.slice(at + 1)) {
        const known = links.get(`${a} ${b}`) ?? { a, b, ties: [] };
        known.ties.push(tie);
        links.set(`${a} ${b}`, known);
      }
    }
  }
  return [...links.values()]
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a, b, ties: shared }) => {
      const kinds = new Set([sorted[a]?.kind, sorted[b]?.kind]);
      return {
        a: sorted[a]?.campaign ?? "",
        b: sorted[b]?.campaign ?? "",
        ties: shared,
        recruitmentToSale: kinds.has("recruit") && kinds.has("sell"),
      };
    });
}
