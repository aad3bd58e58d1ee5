import type { Judged } from "@suar/domain";
import type { Actor } from "../../sessions/index.ts";
import type { CorpusPlace } from "../campaign-place.ts";
import { mayJudgeCampaigns } from "../lead-policy.ts";
import { followJudgements } from "./follow-judgements.ts";
import { judgementsOf } from "./judgement-queries.ts";
import { presentJudgements } from "./list-judgements.ts";
import type { ImportRow } from "../../imports/index.ts";

/** What people said by hand of one campaign, named by the id that it has now. Errors: `data.missing`. */
export async function judgedCampaign(
  { transaction }: CorpusPlace,
  actor: Actor,
  { dir, row, campaign }: { readonly dir: string; readonly row: ImportRow; readonly campaign: string },
): Promise<Judged> {
  const all = await transaction((tx) => judgementsOf(tx, actor.orgId, row.import_id));
  const { resolved, groups, apart } = await followJudgements(dir, all);
  const own = all.filter((one) => one.campaigns.some((id) => resolved.get(id)?.campaign === campaign));
  const rowOf = new Map([...resolved.values()].map((one) => [one.campaign, one]));
  return {
    joined: joinedWith(campaign, groups).flatMap((id) => {
      const one = rowOf.get(id);
      if (one === undefined) return [];
      const [language = "und"] = Object.entries(one.languages).sort(([, a], [, b]) => b - a)[0] ?? [];
      return [{ campaign: one.campaign, title: one.title, language, size: one.size }];
    }),
    apart: [...(apart.get(campaign) ?? [])],
    history: [...(await presentJudgements(dir, actor, own, resolved))],
    may: { judge: mayJudgeCampaigns(actor) },
  };
}

/** The other campaigns of the groups that hang together with one. */
export function joinedWith(campaign: string, groups: readonly (readonly string[])[]): readonly string[] {
  const whole = new Set([campaign]);
  // A judgement may tie two groups that were found before it.
  for (let before = 0; before < whole.size; ) {
    before = whole.size;
    for (const group of groups) {
      if (group.some((id) => whole.has(id))) for (const id of group) whole.add(id);
    }
  }
  whole.delete(campaign);
  return [...whole];
}
