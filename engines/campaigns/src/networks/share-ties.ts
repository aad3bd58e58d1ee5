import type { Tie } from "@suar/domain";
import { type CampaignTies, keyOf } from "./campaign-ties.ts";

/** A tie that several campaigns have; campaigns by their place in the list. */
export interface SharedTie {
  readonly tie: Tie;
  readonly campaigns: readonly number[];
}

export interface SharedTies {
  /** Ties of two campaigns and no more than a network has. */
  readonly telling: readonly SharedTie[];
  /** Ties of so many campaigns that they tie nobody. */
  readonly common: readonly SharedTie[];
}

/**
 * Ties that at least two campaigns have, in order of their keys. Above `mostCampaigns` a tie is common: a call centre, an agency's
 * number, a form of a platform. A tie in one record of a large campaign may be a quotation: it needs a 50th of its records.
 */
export function shareTies(campaigns: readonly CampaignTies[], mostCampaigns: number): SharedTies {
  const found = new Map<string, { readonly tie: Tie; readonly campaigns: Set<number> }>();
  for (const [at, { ties, size }] of campaigns.entries()) {
    for (const { type, value, records } of ties) {
      if (records * 50 < size) continue;
      const key = keyOf({ type, value });
      const known = found.get(key) ?? { tie: { type, value }, campaigns: new Set() };
      known.campaigns.add(at);
      found.set(key, known);
    }
  }
  const shared = [...found]
    .filter(([, tie]) => tie.campaigns.size >= 2)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, tie]): SharedTie => ({ tie: tie.tie, campaigns: [...tie.campaigns] }));
  return {
    telling: shared.filter((tie) => tie.campaigns.length <= mostCampaigns),
    common: shared.filter((tie) => tie.campaigns.length > mostCampaigns),
  };
}
