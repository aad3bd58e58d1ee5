import type { Tx } from "@suar/database";
import type { WaitingReferrals } from "@suar/domain";
import { sql } from "kysely";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadReferrals } from "./referral-policy.ts";
import { reachableReferral } from "./referral-queries.ts";

/** How many received referrals wait for an answer, and how many were asked back and wait for one. */
export async function countWaiting(tx: Tx, actor: Actor): Promise<WaitingReferrals> {
  authorize(mayReadReferrals(actor), "referral.read");
  const isAskedBack = sql<boolean>`exists (select 1 from referral_withdrawals w
    where w.org_id = r.org_id and w.referral_id = r.referral_id and w.answer is null)`;
  const { received, asked_back } = await tx
    .selectFrom("referrals as r")
    .select([
      sql<number>`(count(*) filter (where r.state = 'received' and exists (select 1 from referral_facts f
        where f.org_id = r.org_id and f.referral_id = r.referral_id)))::int`.as("received"),
      sql<number>`(count(*) filter (where ${isAskedBack}))::int`.as("asked_back"),
    ])
    .where("r.org_id", "=", actor.orgId)
    .where("r.direction", "=", "received")
    .where(reachableReferral(actor))
    .executeTakeFirstOrThrow();
  return { received, askedBack: asked_back };
}
