import type { Tx } from "@suar/database";
import { requireClaim } from "./open-claim.ts";

/**
 * What the page of a one-time link says before anything is typed: the name that the operator gave, or null for the
 * node's first organisation. Errors: `session.link_used`.
 */
export async function readClaim(
  tx: Tx,
  token: string,
  now = Date.now(),
): Promise<{ readonly organisation: string | null }> {
  const claim = await requireClaim(tx, token, now);
  return { organisation: claim.kind === "node" ? null : claim.name };
}
