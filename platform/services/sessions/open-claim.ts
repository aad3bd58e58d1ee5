import type { Tx } from "@suar/database";
import { SuarError, instantOf, type OrgId } from "@suar/domain";
import { timingSafeEqual } from "node:crypto";
import { hashToken } from "./session-token.ts";

/** What a one-time link makes: the node's first organisation, or a further one that its operator prepared. */
export type Claim =
  | { readonly kind: "node" }
  | { readonly kind: "organisation"; readonly orgId: OrgId; readonly name: string };

/**
 * The claim behind a link, its row locked, so that of two people with the same link one is first.
 * Errors: `session.link_used` when the link is wrong, used or too old.
 */
export async function requireClaim(tx: Tx, token: string, now: number): Promise<Claim> {
  const hash = hashToken(token);
  const node = await tx
    .selectFrom("node")
    .select(["claim_token_hash", "claim_expires_at", "claimed_at"])
    .forUpdate()
    .executeTakeFirst();
  const isFirst =
    node !== undefined &&
    node.claimed_at === null &&
    node.claim_token_hash !== null &&
    node.claim_expires_at !== null &&
    now < Date.parse(node.claim_expires_at) &&
    timingSafeEqual(Buffer.from(hash), Buffer.from(node.claim_token_hash));
  if (isFirst) return { kind: "node" };
  const prepared = await tx
    .selectFrom("organisation_claims")
    .select(["org_id", "name", "expires_at"])
    .where("token_hash", "=", hash)
    .forUpdate()
    .executeTakeFirst();
  if (prepared === undefined || now >= Date.parse(prepared.expires_at)) throw new SuarError("session.link_used");
  return { kind: "organisation", orgId: prepared.org_id, name: prepared.name };
}

/** Makes a link worth nothing, and the node one that has an administrator. */
export async function spendClaim(tx: Tx, claim: Claim, now: number): Promise<void> {
  if (claim.kind === "organisation") {
    await tx.deleteFrom("organisation_claims").where("org_id", "=", claim.orgId).execute();
  }
  const spent = { claimed_at: instantOf(now), claim_token_hash: null, claim_expires_at: null };
  await tx.updateTable("node").set(spent).where("claimed_at", "is", null).execute();
}
