import type { Tx } from "@suar/database";
import { instantOf, type OrgId } from "@suar/domain";
import { makeId } from "./make-id.ts";
import { claimMs } from "./session-times.ts";
import { hashToken, makeToken } from "./session-token.ts";

/**
 * Prepares a further organisation for somebody else to claim: the operator's only part in it. The organisation, its
 * administrator and its key come to be when the link is used; the operator holds none of them.
 * Shapes: the one-time token, given out this once; it lives as long as the link of a new node. Prepared ones that are too
 * old are removed.
 */
export async function offerOrganisation(
  tx: Tx,
  name: string,
  now = Date.now(),
): Promise<{ readonly orgId: OrgId; readonly token: string }> {
  await tx.deleteFrom("organisation_claims").where("expires_at", "<=", instantOf(now)).execute();
  const token = makeToken();
  const orgId = makeId<OrgId>();
  await tx
    .insertInto("organisation_claims")
    .values({
      org_id: orgId,
      name,
      token_hash: hashToken(token),
      expires_at: instantOf(now + claimMs),
      created_at: instantOf(now),
    })
    .execute();
  return { orgId, token };
}
