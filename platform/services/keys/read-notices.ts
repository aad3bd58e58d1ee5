import type { Tx } from "@suar/database";
import { decide, keeperLimits, type KeyNotices } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { listMembers } from "./key-queries.ts";
import { findApprovals, findRequests, findShare } from "./recovery-queries.ts";

/** What a signed-in person has to be told about keys wherever they are. It is about themselves, so anybody may ask. */
export async function readNotices(tx: Tx, actor: Actor, now = Date.now()): Promise<KeyNotices> {
  const { orgId, userId } = actor;
  const requests = await findRequests(tx, { orgId }, now);
  const isKeeper = (await findShare(tx, actor)) !== undefined;
  const approved = (await findApprovals(tx, orgId)).filter((one) => one.userId === userId);
  const waiting = requests.filter(
    (one) => one.userId !== userId && !approved.some(({ requestId }) => requestId === one.requestId),
  );
  return {
    askedForMe: requests
      .filter((one) => one.userId === userId)
      .map((one) => ({ id: one.requestId, askedAt: one.askedAt })),
    toApprove: isKeeper ? waiting.length : 0,
    isFragile: decide(actor, "key.choose_keepers").allowed && (await isFragile(tx, actor)),
  };
}

async function isFragile(tx: Tx, { orgId }: Actor): Promise<boolean> {
  const holders = (await listMembers(tx, orgId)).filter(({ grantedAt }) => grantedAt !== null);
  if (holders.length >= 2) return false;
  const shares = await tx.selectFrom("key_shares").select("user_id").where("org_id", "=", orgId).execute();
  return shares.length < keeperLimits.needed;
}
