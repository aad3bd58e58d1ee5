import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { findImport, requireReadable } from "../../imports/index.ts";
import { authorize, type Actor } from "../../sessions/index.ts";
import { mayJudgeCampaigns, mayTakeBackJudgement } from "../lead-policy.ts";
import { lockJudgement } from "./judgement-queries.ts";

/**
 * Takes a judgement back, at any time: the list shows again what the search found. It stays in the history, marked with
 * who took it back. Taking it back twice changes nothing.
 * Errors: `judgement.not_found`; `session.forbidden` for somebody else's; those of `requireReadable`.
 */
export async function takeBackJudgement(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayJudgeCampaigns(actor), "campaign.take_back");
  const row = await lockJudgement(tx, actor.orgId, id);
  if (row === undefined) throw new SuarError("judgement.not_found");
  await requireReadable(tx, actor, await findImport(tx, actor.orgId, row.import_id), now);
  authorize(mayTakeBackJudgement(actor, row), "campaign.take_back");
  if (row.taken_back_at !== null) return;
  await tx
    .updateTable("campaign_judgements")
    .set({ taken_back_by: actor.userId, taken_back_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("judgement_id", "=", row.judgement_id)
    .execute();
  const subject = { kind: "import", id: row.import_id };
  const details = { judgement: row.judgement_id };
  await appendAudit(tx, {
    orgId: actor.orgId,
    actor: actor.userId,
    action: "campaign.judgement_taken_back",
    subject,
    details,
  });
}
