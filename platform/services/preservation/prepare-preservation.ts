import { appendAudit, json, type Tx } from "@suar/database";
import { instantOf, type LeadId, type Preservation, type PreparePreservation, type PreservationId } from "@suar/domain";
import { readLead } from "../leads/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayPreparePreservation } from "./preservation-policy.ts";
import { readPreservation } from "./read-preservation.ts";

/**
 * Prepares, about a lead, a request that a platform keeps what it has. It is a draft: nothing is sent anywhere.
 * Errors: `session.forbidden`, `lead.not_found`.
 */
export async function preparePreservation(
  tx: Tx,
  actor: Actor,
  input: PreparePreservation & { readonly leadId: string },
  now = Date.now(),
): Promise<Preservation> {
  authorize(mayPreparePreservation(actor), "preservation.prepare");
  const lead = await readLead(tx, actor, input.leadId);
  const { orgId, userId } = actor;
  const id = makeId<PreservationId>();
  const at = instantOf(now);
  await tx
    .insertInto("preservation_requests")
    .values({
      org_id: orgId,
      request_id: id,
      lead_id: lead.id as LeadId,
      platform: input.platform,
      language: input.language,
      content: json(input.content),
      state: "draft",
      history: json([{ step: "prepared", on: at.slice(0, 10), keepUntil: null, words: "", by: userId, at }]),
      prepared_by: userId,
      prepared_at: at,
    })
    .execute();
  const { accounts, posts, basis } = input.content;
  const details = { lead: lead.id, accounts: accounts.length, posts: posts.length, basis };
  const subject = { kind: "preservation", id };
  await appendAudit(tx, { orgId, actor: userId, action: "preservation.prepared", subject, details });
  return readPreservation(tx, actor, id, now);
}
