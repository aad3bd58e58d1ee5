import { appendAudit, json } from "@suar/database";
import {
  instantOf,
  judgeCampaignsSchema,
  SuarError,
  type JudgeCampaigns,
  type Judgement,
  type JudgementId,
} from "@suar/domain";
import { findRecords, resolveCampaigns } from "../../campaigns/index.ts";
import { authorize, makeId, type Actor } from "../../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "../campaign-place.ts";
import { mayJudgeCampaigns } from "../lead-policy.ts";
import { listJudgements } from "./list-judgements.ts";

/**
 * Keeps what a named person says of campaigns: that several are one, or that records of one are another matter. What the
 * search found is not changed by it, and no search reads it.
 * Errors: `campaign.not_found` for one that is not there; `call.invalid` for records that are not of the campaign, or
 * campaigns that the search joined already; those of `campaignPlace`.
 */
export async function judgeCampaigns(
  place: CorpusPlace,
  actor: Actor,
  { importId, judgement }: { readonly importId: string; readonly judgement: JudgeCampaigns },
  now = Date.now(),
): Promise<Judgement> {
  authorize(mayJudgeCampaigns(actor), "campaign.judge");
  const parsed = judgeCampaignsSchema.safeParse(judgement);
  if (!parsed.success) throw new SuarError("call.invalid", { field: "judgement" });
  const given = parsed.data;
  const campaigns = given.kind === "merge" ? given.campaigns : [given.campaign];
  const records = given.kind === "merge" ? [] : given.records;
  const { dir, row } = await campaignPlace(place, actor, { importId, campaign: campaigns });
  const resolved = await resolveCampaigns(dir, campaigns);
  if (resolved.size < campaigns.length) throw new SuarError("campaign.not_found");
  const current = [...new Set([...resolved.values()].map(({ campaign }) => campaign))];
  if (current.length < campaigns.length) throw new SuarError("call.invalid", { field: "campaigns" });
  const [first = ""] = current;
  const present = await findRecords(dir, first, records);
  if (present.size < records.length) throw new SuarError("call.invalid", { field: "records" });
  const id = makeId<JudgementId>();
  await place.transaction(async (tx) => {
    await tx
      .insertInto("campaign_judgements")
      .values({
        org_id: actor.orgId,
        judgement_id: id,
        import_id: row.import_id,
        kind: given.kind,
        campaigns: json(current),
        records: json(records),
        words: given.words,
        by_user: actor.userId,
        at: instantOf(now),
      })
      .execute();
    const action = given.kind === "merge" ? "campaign.merged" : "campaign.split";
    const subject = { kind: "import", id: row.import_id };
    const details = { judgement: id, campaign: current, records: records.length };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action, subject, details });
  });
  const made = (await listJudgements(place, actor, { importId })).find((one) => one.id === id);
  if (made === undefined) throw new SuarError("judgement.not_found");
  return made;
}
