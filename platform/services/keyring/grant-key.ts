import type { Tx } from "@suar/database";
import { instantOf, type UserId } from "@suar/domain";
import { openFrom, sealTo } from "./crypto/hpke.ts";
import { joinParts } from "./crypto/join-parts.ts";
import { bytesOf } from "./crypto/secret.ts";
import type { KeyHolder, MemberKey } from "./member-key.ts";
import { packKey, unpackKey, type OrganisationKey } from "./organisation-key.ts";

/** Seals a version to a member's public half (base64url). */
export const sealGrant = (
  { orgId, userId, publicKey }: KeyHolder & { readonly publicKey: string },
  key: OrganisationKey,
): string =>
  sealTo(Buffer.from(publicKey, "base64url"), packKey(key), grantContext({ orgId, userId }, key.version)).toString(
    "base64url",
  );

/** Seals a version to a member's public half and keeps it as their grant; an earlier grant is replaced. */
export async function storeGrant(
  tx: Tx,
  holder: KeyHolder & { readonly publicKey: string },
  key: OrganisationKey,
  grantedBy: UserId | null,
): Promise<void> {
  const { orgId, userId } = holder;
  const { version } = key;
  const sealed = sealGrant(holder, key);
  const change = { sealed, granted_by: grantedBy, granted_at: instantOf(Date.now()) };
  await tx
    .insertInto("organisation_key_grants")
    .values({ org_id: orgId, version, user_id: userId, ...change })
    .onConflict((conflict) => conflict.columns(["org_id", "version", "user_id"]).doUpdateSet(change))
    .execute();
}

/** Opens a grant. Errors: `key.broken_seal` when it was made for another member or version, or is changed. */
export const openGrant = (
  holder: KeyHolder,
  memberKey: MemberKey,
  { version, sealed }: { readonly version: number; readonly sealed: string },
): OrganisationKey =>
  unpackKey(
    version,
    openFrom(bytesOf(memberKey), Buffer.from(sealed, "base64url"), grantContext(holder, version), memberKey.publicHalf),
  );

const grantContext = ({ orgId, userId }: KeyHolder, version: number): Buffer =>
  joinParts(["suar", "grant", orgId, userId, String(version)]);
