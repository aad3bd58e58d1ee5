import { appendAudit, type Database, type Tx } from "@suar/database";
import { decide, SuarError } from "@suar/domain";
import {
  combineShares,
  newMemberKey,
  openAsKeepers,
  openRequestKey,
  openShare,
  replaceMemberKey,
  storeGrant,
  type MemberKey,
  type OrganisationKey,
  type ReadyMemberKey,
} from "../keyring/index.ts";
import { hashPassword } from "../sessions/index.ts";
import { findApproved, type ApprovedRequest, type RecoveryPage } from "./read-recovery.ts";

/**
 * Gives somebody whom two keepers approved a new password and a new pair, and the organisation's key with it. All their
 * sessions end, and every other way in is taken away: passkeys, authenticator app, codes, linked accounts.
 * Errors: `recovery.not_approved`, the same for a request that does not exist, was refused or is over.
 */
export async function finishRecovery(
  transaction: Database["transaction"],
  input: RecoveryPage & { readonly password: string },
  now = Date.now(),
): Promise<void> {
  const isApproved = await transaction(async (tx) => (await findApproved(tx, input, now)).length > 0);
  // The same work for everybody: the time of a refusal must not tell whether a request exists.
  const [passwordHash, ready] = await Promise.all([hashPassword(input.password), newMemberKey(input.password)]);
  if (!isApproved) throw new SuarError("recovery.not_approved");
  await transaction(async (tx) => {
    const approved = await findApproved(tx, input, now);
    if (approved.length === 0) throw new SuarError("recovery.not_approved");
    for (const one of approved) await bringBack(tx, one, { secret: input.secret, passwordHash, ready });
  });
}

interface NewAccess {
  readonly secret: string;
  readonly passwordHash: string;
  readonly ready: ReadyMemberKey;
}

async function bringBack(tx: Tx, approved: ApprovedRequest, { secret, passwordHash, ready }: NewAccess): Promise<void> {
  const { orgId, userId, requestId, roles } = approved.request;
  const keys = decide({ orgId, userId, roles }, "key.use").allowed ? await combine(tx, approved, secret) : [];
  const own: MemberKey = await replaceMemberKey(tx, { orgId, userId }, ready);
  for (const key of keys) await storeGrant(tx, { orgId, userId, publicKey: own.publicKey }, key, null);
  const set = { password_hash: passwordHash };
  await tx.updateTable("users").set(set).where("org_id", "=", orgId).where("user_id", "=", userId).execute();
  for (const table of ["sessions", "passkeys", "totp_secrets", "recovery_codes", "linked_sign_ins"] as const) {
    await tx.deleteFrom(table).where("org_id", "=", orgId).where("user_id", "=", userId).execute();
  }
  await tx.deleteFrom("recovery_requests").where("org_id", "=", orgId).where("user_id", "=", userId).execute();
  const subject = { kind: "recovery", id: requestId };
  const details = { keepers: approved.approvals.map((one) => one.userId), versions: keys.length };
  await appendAudit(tx, { orgId, actor: userId, action: "recovery.finished", subject, details });
}

/** Errors: `key.broken_seal` when the shares do not belong together. */
async function combine(
  tx: Tx,
  { request, approvals }: ApprovedRequest,
  secret: string,
): Promise<readonly OrganisationKey[]> {
  const { orgId, requestId } = request;
  const pageKey = openRequestKey(requestId, secret, request.sealedPrivate);
  const shares = approvals.flatMap(({ userId, setId, sealed }) =>
    sealed === null ? [] : [openShare(pageKey, sealed, { orgId, setId, to: requestId, of: userId })],
  );
  const keepers = await tx
    .selectFrom("key_keepers")
    .select("public_key")
    .where("org_id", "=", orgId)
    .executeTakeFirst();
  const versions = await tx
    .selectFrom("organisation_keys")
    .select(["version", "sealed_to_keepers"])
    .where("org_id", "=", orgId)
    .execute();
  if (keepers === undefined || shares.length < 2) return [];
  const common = await combineShares(shares, keepers.public_key);
  return versions.flatMap(({ version, sealed_to_keepers: sealed }) =>
    sealed === null ? [] : [openAsKeepers(orgId, common, version, sealed)],
  );
}
