import type { Network, RingView } from "@suar/domain";

/** What a person can still tell apart in one picture. */
const mostCampaigns = 24;
const mostTies = 30;

/**
 * The picture of a ring: its campaigns by number, and what they have in common, that of most campaigns first.
 * Shapes: at most 24 campaigns and 30 ties; what has no room is counted in `omitted`. Units: `records` of a tie are the
 * campaigns it stands in. Errors: none.
 */
export function ringNetwork({ campaigns, links }: Pick<RingView, "campaigns" | "links">): Network {
  const ties = new Map<string, { readonly tie: Tie; readonly campaigns: Set<string> }>();
  for (const { a, b, ties: shared } of links) {
    for (const tie of shared) {
      const id = `${tie.type} ${tie.value}`;
      const known = ties.get(id) ?? { tie, campaigns: new Set() };
      known.campaigns.add(a).add(b);
      ties.set(id, known);
    }
  }
  const drawn = campaigns.slice(0, mostCampaigns);
  const isDrawn = new Set(drawn.map(({ campaign }) => campaign));
  const chosen = [...ties]
    .sort(([one, a], [other, b]) => b.campaigns.size - a.campaigns.size || (one < other ? -1 : 1))
    .slice(0, mostTies);
  return {
    nodes: [
      ...drawn.map(({ campaign, size }, at) => {
        return { id: campaign, kind: "campaign" as const, label: String(at + 1), records: size };
      }),
      ...chosen.map(([id, { tie, campaigns: of }]) => {
        return { id, kind: tie.type, label: tie.value, records: of.size };
      }),
    ],
    edges: chosen.flatMap(([target, { campaigns: of }]) =>
      [...of].filter((id) => isDrawn.has(id)).map((source) => ({ source, target, records: 1 })),
    ),
    omitted: campaigns.length - drawn.length + ties.size - chosen.length,
  };
}

type Tie = RingView["links"][number]["ties"][number];
