import type { CorpusTruth } from "@suar/services/demonstration";

/** What is known about one record. */
export interface KnownRecord {
  readonly id: string;
  readonly truth: CorpusTruth;
}

/** Scores of one search; shares are 0 .. 1. */
export interface CampaignScores {
  /** Mean over all records of the share of its cluster that is of its campaign; a record alone counts as 1. */
  readonly precision: number;
  /** The same over the records that were clustered. */
  readonly precisionClustered: number;
  /** Mean over the planted campaigns of their B-cubed recall. */
  readonly recall: number;
  readonly recallBy: Readonly<Record<string, number>>;
  readonly pairPrecision: number;
  /** Pair recall among campaigns that hide words. */
  readonly disguisedPairRecall: number;
  /** The same for each script. */
  readonly disguisedBy: Readonly<Record<string, number>>;
  readonly ari: number;
  /** Clusters that hold records of two honest families, or of a family and something else that was planted. */
  readonly fusedFamilies: number;
  /** Ordinary adverts in a cluster. */
  readonly singles: number;
  /** The campaigns found worst: name, level and recall. */
  readonly missed: readonly string[];
}

const worstShown = 8;

/**
 * Compares found clusters with what a generated corpus planted.
 * Shapes: `clusterOf` gives the cluster of a clustered record, nothing for the others. Errors: none.
 * Source: Amigo et al. 2009 (B-cubed); Hubert and Arabie 1985 (adjusted Rand index).
 */
export function scoreCampaigns(
  records: readonly KnownRecord[],
  clusterOf: ReadonlyMap<string, string>,
): CampaignScores {
  const campaignOf = ({ id, truth }: KnownRecord): string => truth.campaign ?? `alone ${id}`;
  const clusterName = ({ id }: KnownRecord): string => clusterOf.get(id) ?? `alone ${id}`;
  const campaigns = Map.groupBy(records, campaignOf);
  const clusters = Map.groupBy(records, clusterName);
  const recalled = new Map<string, number>();
  let purity = 0;
  let purityClustered = 0;
  let agreeing = 0;
  let fusedFamilies = 0;
  for (const members of clusters.values()) {
    const parts = Map.groupBy(members, campaignOf);
    for (const [campaign, own] of parts) {
      purity += own.length ** 2 / members.length;
      if (members.length > 1) purityClustered += own.length ** 2 / members.length;
      agreeing += pairs(own.length);
      recalled.set(campaign, (recalled.get(campaign) ?? 0) + own.length ** 2);
    }
    const planted = [...parts.values()]
      .flatMap((own) => own[0]?.truth ?? [])
      .filter(({ campaign }) => campaign !== null);
    if (planted.length > 1 && planted.some(({ kind }) => kind === "family")) fusedFamilies += 1;
  }
  const planted = [...campaigns].filter(([, members]) => (members[0]?.truth.campaign ?? null) !== null);
  const scored = planted.map(([campaign, members]) => ({
    campaign,
    members,
    recall: (recalled.get(campaign) ?? 0) / members.length ** 2,
  }));
  const clustered = records.filter(({ id }) => clusterOf.has(id));
  const total = pairs(records.length);
  const [a, b] = [sumPairs(clusters), sumPairs(campaigns)];
  const expected = (a * b) / Math.max(1, total);
  const hidden = scored.filter(({ members }) => members.some(({ truth }) => truth.disguise !== null));
  return {
    precision: purity / Math.max(1, records.length),
    precisionClustered: purityClustered / Math.max(1, clustered.length),
    recall: mean(scored.map(({ recall }) => recall)),
    recallBy: Object.fromEntries(
      [...Map.groupBy(scored, ({ members }) => groupName(members[0]))]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, own]) => [name, mean(own.map(({ recall }) => recall))]),
    ),
    pairPrecision: agreeing / Math.max(1, a),
    disguisedPairRecall: pairRecall(hidden, clusterName),
    disguisedBy: Object.fromEntries(
      [...Map.groupBy(hidden, ({ members }) => members[0]?.truth.script ?? "")]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([script, own]) => [script, pairRecall(own, clusterName)]),
    ),
    ari: (agreeing - expected) / Math.max(1e-9, (a + b) / 2 - expected),
    fusedFamilies,
    singles: clustered.filter(({ truth }) => truth.campaign === null).length,
    missed: scored
      .filter(({ recall }) => recall < 0.9)
      .sort((one, other) => one.recall - other.recall)
      .slice(0, worstShown)
      .map(({ campaign, members, recall }) => {
        const { truth } = members[0] ?? {};
        return `${campaign} (${truth?.language}, ${truth?.level}, ${members.length}): ${recall.toFixed(2)}`;
      }),
  };
}

/** Share of the pairs of records of one campaign that stand in one cluster. */
function pairRecall(
  campaigns: readonly { readonly members: readonly KnownRecord[] }[],
  clusterName: (record: KnownRecord) => string,
): number {
  const all = campaigns.reduce((sum, { members }) => sum + pairs(members.length), 0);
  const found = campaigns.reduce((sum, { members }) => sum + sumPairs(Map.groupBy(members, clusterName)), 0);
  return all === 0 ? 1 : found / all;
}

const groupName = (member: KnownRecord | undefined): string =>
  member?.truth.kind === "family" ? "family" : (member?.truth.level ?? "");

const pairs = (count: number): number => (count * (count - 1)) / 2;

const sumPairs = (groups: ReadonlyMap<string, readonly unknown[]>): number =>
  [...groups.values()].reduce((sum, members) => sum + pairs(members.length), 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
