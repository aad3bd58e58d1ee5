import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type PersonId, type ReviewEntry } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReview } from "./consent-policy.ts";
import { findEntry } from "./ledger-queries.ts";
import { sealWords } from "./seal-words.ts";

/**
 * A second person's look at an entry that is not the person's own word. It comes after the act, never before it, and is
 * given once. What a review does not uphold is asked back by `reviewBasis` of the referrals.
 * Errors: `consent.not_found`, also for a consent, which nobody reviews; `consent.own_review` for whoever wrote the entry;
 * `consent.reviewed` the second time; those of the key.
 */
export async function recordReview(
  tx: Tx,
  actor: Actor,
  { id, outcome, words }: ReviewEntry & { readonly id: string },
  now: number,
): Promise<PersonId> {
  authorize(mayReview(actor), "consent.review");
  const row = await findEntry(tx, actor, id);
  if (row.basis === "consent") throw new SuarError("consent.not_found");
  if (row.recorded_by === actor.userId) throw new SuarError("consent.own_review");
  if (row.outcome !== null) throw new SuarError("consent.reviewed");
  const place = { orgId: actor.orgId, person: row.person_id, entry: row.entry_id, field: "review" } as const;
  const key = await findPersonKey(tx, await openKeys(tx, actor), row.person_id);
  await tx
    .insertInto("consent_reviews")
    .values({
      org_id: actor.orgId,
      entry_id: row.entry_id,
      person_id: row.person_id,
      outcome,
      sealed: sealWords(key, place, { words }) ?? "",
      reviewed_by: actor.userId,
      at: instantOf(now),
    })
    .execute();
  const subject = { kind: "consent_entry", id: row.entry_id };
  const details = { person: row.person_id, basis: row.basis, outcome };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "consent.reviewed", subject, details });
  return row.person_id;
}
