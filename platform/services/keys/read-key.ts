import type { Tx } from "@suar/database";
import { decide, type HolderState, type KeyChange, type OrganisationKeyView, type RecoveryRequest } from "@suar/domain";
import { spokenCode } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { listMembers, newestVersion, type KeyMember } from "./key-queries.ts";
import { findApprovals, findRequests } from "./recovery-queries.ts";
import { findChange } from "./rotation-queries.ts";

/** A change that did nothing for this long stands still. Milliseconds. */
const stillMs = 30_000;

/**
 * How the organisation's key stands: who can open cases, who can bring somebody back, what waits, what is going on.
 * Errors: `session.forbidden`.
 */
export async function readKey(
  tx: Tx,
  actor: Actor,
  { isMoving, now = Date.now() }: { readonly isMoving: boolean; readonly now?: number },
): Promise<OrganisationKeyView> {
  authorize(may(actor, "key.read"), "key.read");
  const { orgId, userId } = actor;
  const members = await listMembers(tx, orgId);
  const newest = await newestVersion(tx, orgId);
  const shares = await tx
    .selectFrom("key_keepers as k")
    .innerJoin("key_shares as s", (join) => join.onRef("s.org_id", "=", "k.org_id").onRef("s.set_id", "=", "k.set_id"))
    .select(["s.user_id", "k.made_at"])
    .where("k.org_id", "=", orgId)
    .execute();
  const isKeeper = shares.some((share) => share.user_id === userId);
  return {
    key: newest === undefined ? null : { version: newest.version, madeAt: newest.made_at },
    holders: members
      .filter((one) => decide({ orgId, ...one }, "key.use").allowed)
      .map((one) => ({ id: one.userId, name: one.name, state: holderStateOf(one), since: one.grantedAt })),
    keepers: members.filter((one) => shares.some((share) => share.user_id === one.userId)).map(presentPerson),
    keepersSince: shares[0]?.made_at ?? null,
    candidates: members.filter(({ hasPair }) => hasPair).map(presentPerson),
    isKeeper,
    recoveries: isKeeper ? await listRecoveries(tx, actor, now) : [],
    change: await readChange(tx, actor, { isMoving, now }),
  };
}

const presentPerson = ({ userId, name }: KeyMember): { id: string; name: string } => ({ id: userId, name });

function holderStateOf({ grantedAt, hasPair }: KeyMember): HolderState {
  if (grantedAt !== null) return "holds";
  return hasPair ? "not_granted" : "no_key";
}

/** The requests that wait for keepers, each with the code to compare, made anew of what the database holds now. */
async function listRecoveries(tx: Tx, { orgId, userId }: Actor, now: number): Promise<RecoveryRequest[]> {
  const approvals = await findApprovals(tx, orgId);
  const requests = await findRequests(tx, { orgId }, now);
  return requests.map((request) => {
    const given = approvals.filter(({ requestId }) => requestId === request.requestId);
    return {
      id: request.requestId,
      person: { id: request.userId, name: request.name },
      code: spokenCode(request.requestId, request.publicKey),
      askedAt: request.askedAt,
      expiresAt: request.expiresAt,
      approvals: given.length,
      isApprovedByMe: given.some((one) => one.userId === userId),
      isOwn: request.userId === userId,
    };
  });
}

async function readChange(
  tx: Tx,
  { orgId }: Actor,
  { isMoving, now }: { readonly isMoving: boolean; readonly now: number },
): Promise<KeyChange | null> {
  const change = await findChange(tx, orgId);
  if (change === undefined) return null;
  const isAlive = isMoving || now - Date.parse(change.movedAt) < stillMs;
  const { startedAt, moved, total } = change;
  return { state: isAlive ? "running" : "stopped", startedAt, moved: Math.min(moved, total), total };
}
