import type { Judgement } from "@suar/domain";
import type { Actor } from "../../sessions/index.ts";
import { mayTakeBackJudgement } from "../lead-policy.ts";
import { type Resolved, standingOf } from "./follow-judgements.ts";
import type { JudgementRow } from "./judgement-queries.ts";

/** A judgement as a person sees it, beside the campaigns as they are now. */
export const presentJudgement = (
  row: JudgementRow,
  actor: Actor,
  { resolved, present }: { readonly resolved: Resolved; readonly present?: ReadonlySet<string> | undefined },
): Judgement => ({
  id: row.judgement_id,
  kind: row.kind,
  campaigns: row.campaigns.map((campaign) => {
    const now = resolved.get(campaign);
    return { campaign, now: now?.campaign ?? null, title: now?.title ?? null };
  }),
  records: [...row.records],
  words: row.words,
  by: row.by_name,
  at: row.at,
  takenBack:
    row.taken_back_at === null || row.taken_back_name === null
      ? null
      : { by: row.taken_back_name, at: row.taken_back_at },
  standing: standingOf(row, resolved, present),
  may: { takeBack: row.taken_back_at === null && mayTakeBackJudgement(actor, row) },
});
