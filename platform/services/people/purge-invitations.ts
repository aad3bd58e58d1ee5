import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { withdrawKeyOffer } from "../keys/index.ts";

/** Long enough that somebody who tries an old link learns why it does not work. Milliseconds. */
const keptMs = 30 * 24 * 60 * 60_000;

/**
 * Takes the key out of invitations that are too old, and deletes those that could last be accepted a month ago, with the
 * names in them. Returns how many were deleted.
 */
export async function purgeInvitations(tx: Tx, now = Date.now()): Promise<number> {
  const tooOld = await tx
    .selectFrom("invitations as i")
    .innerJoin("key_offers as k", (join) =>
      join.onRef("k.org_id", "=", "i.org_id").onRef("k.offer_id", "=", "i.invitation_id"),
    )
    .select(["i.org_id as orgId", "i.invitation_id as offerId"])
    .where("i.expires_at", "<=", instantOf(now))
    .execute();
  for (const { orgId, offerId } of tooOld) await withdrawKeyOffer(tx, { orgId }, offerId);
  const { numDeletedRows } = await tx
    .deleteFrom("invitations")
    .where("expires_at", "<=", instantOf(now - keptMs))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
