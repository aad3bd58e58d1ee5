import type { Tx } from "@suar/database";
import { instantOf, reviewWithinMs, type ReviewList } from "@suar/domain";
import { reachablePerson } from "../case-walls/index.ts";
import { personLabel } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReview } from "./consent-policy.ts";
import { entryOf, selectEntries } from "./ledger-queries.ts";

/** Entries that wait for a second look, the soonest due first; what is overdue is an alert. At most 200. */
export async function listReviews(tx: Tx, actor: Actor, now = Date.now()): Promise<ReviewList> {
  authorize(mayReview(actor), "consent.review");
  const rows = await selectEntries(tx, actor.orgId)
    .where("e.basis", "!=", "consent")
    .where("r.entry_id", "is", null)
    .where(reachablePerson(actor, "e"))
    .orderBy("e.at")
    .limit(200)
    .execute();
  const reviews = rows.flatMap((row) => {
    const entry = entryOf(row);
    if (entry.basis === "consent") return [];
    const dueAt = entry.at + reviewWithinMs[entry.basis];
    return [
      {
        entryId: row.entry_id,
        personId: row.person_id,
        personLabel: personLabel(row.person_id),
        basis: row.basis,
        desk: row.desk_name,
        at: row.at,
        by: row.by_name,
        dueAt: instantOf(dueAt),
        isOverdue: now > dueAt,
        isMine: row.recorded_by === actor.userId,
      },
    ];
  });
  return {
    reviews: reviews.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    overdue: reviews.filter((one) => one.isOverdue).length,
  };
}
