import type { Judgement } from "@suar/domain";
import { findRecords } from "../../campaigns/index.ts";
import { authorize, type Actor } from "../../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "../campaign-place.ts";
import { mayReadLeads } from "../lead-policy.ts";
import { followJudgements, type Resolved } from "./follow-judgements.ts";
import { type JudgementRow, judgementsOf } from "./judgement-queries.ts";
import { presentJudgement } from "./present-judgement.ts";

/**
 * What people said by hand of the campaigns of an import or collection, newest first, each with how it stands now.
 * Errors: those of `campaignPlace`.
 */
export async function listJudgements(
  place: CorpusPlace,
  actor: Actor,
  { importId }: { readonly importId: string },
): Promise<readonly Judgement[]> {
  authorize(mayReadLeads(actor), "campaign.judgements");
  const { dir, row } = await campaignPlace(place, actor, { importId });
  const rows = await place.transaction((tx) => judgementsOf(tx, actor.orgId, row.import_id));
  const { resolved } = await followJudgements(dir, rows);
  return presentJudgements(dir, actor, rows, resolved);
}

/** Judgements as a person sees them; the records of splits that stand are looked up. */
export async function presentJudgements(
  dir: string,
  actor: Actor,
  rows: readonly JudgementRow[],
  resolved: Resolved,
): Promise<readonly Judgement[]> {
  const shown: Judgement[] = [];
  for (const row of rows) {
    const now = resolved.get(row.campaigns[0] ?? "")?.campaign;
    const isLookedUp = row.kind === "split" && row.taken_back_at === null && now !== undefined;
    const present = isLookedUp ? await findRecords(dir, now, row.records) : undefined;
    shown.push(presentJudgement(row, actor, { resolved, present }));
  }
  return shown;
}
