import type { JudgementStanding } from "@suar/domain";
import { resolveCampaigns } from "../../campaigns/index.ts";
import { type JudgementRow, standing } from "./judgement-queries.ts";

/** What campaigns are now: their row by the id that they had when they were judged. */
export type Resolved = Awaited<ReturnType<typeof resolveCampaigns>>;

/** What judgements come to beside the campaigns as they are now. */
export interface FollowedJudgements {
  readonly resolved: Resolved;
  /** Ids, as they are now, of campaigns that belong together by hand. */
  readonly groups: readonly (readonly string[])[];
  /** Records put apart by hand, by the id that their campaign has now. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Follows the campaigns of judgements to what they are now. Those taken back say nothing.
 * Errors: `data.missing` when no search of the corpus is complete.
 */
export async function followJudgements(dir: string, rows: readonly JudgementRow[]): Promise<FollowedJudgements> {
  const resolved = await resolveCampaigns(
    dir,
    rows.flatMap((row) => row.campaigns),
  );
  const nowOf = (row: JudgementRow): string[] => [
    ...new Set(row.campaigns.flatMap((campaign) => resolved.get(campaign)?.campaign ?? [])),
  ];
  const apart = new Map<string, Set<string>>();
  const groups: string[][] = [];
  for (const row of standing(rows)) {
    const now = nowOf(row);
    if (row.kind === "merge") {
      if (now.length > 1) groups.push(now);
      continue;
    }
    for (const campaign of now) {
      const records = apart.get(campaign) ?? new Set();
      for (const record of row.records) records.add(record);
      apart.set(campaign, records);
    }
  }
  return { resolved, groups, apart };
}

/**
 * How a judgement stands.
 * Shapes: `present` are those of a split's records that are still in its campaign, or undefined where that was not looked up.
 */
export function standingOf(
  row: JudgementRow,
  resolved: Resolved,
  present: ReadonlySet<string> | undefined,
): JudgementStanding {
  if (row.taken_back_at !== null) return "taken_back";
  const there = row.campaigns.filter((campaign) => resolved.has(campaign));
  if (row.kind === "merge") {
    const now = new Set(there.map((campaign) => resolved.get(campaign)?.campaign));
    if (there.length < 2) return "gone";
    if (now.size === 1) return there.length === row.campaigns.length ? "agrees" : "gone";
    return there.length === row.campaigns.length ? "holds" : "partly";
  }
  if (there.length === 0) return "gone";
  const left = present === undefined ? row.records.length : row.records.filter((record) => present.has(record)).length;
  return left === row.records.length ? "holds" : left === 0 ? "agrees" : "partly";
}
