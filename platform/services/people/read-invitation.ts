import type { Database } from "@suar/database";
import { SuarError, type OfferedPlace } from "@suar/domain";
import { judgeInvitation } from "./invitation-queries.ts";

/**
 * What the holder of a link is offered, for the page where they accept. Nobody is signed in there: the link is the proof.
 * Errors: `invitation.not_found`, `invitation.used`, `invitation.expired`, `invitation.withdrawn`.
 */
export async function readInvitation(
  transaction: Database["transaction"],
  token: string,
  now = Date.now(),
): Promise<OfferedPlace> {
  const verdict = await transaction((tx) => judgeInvitation(tx, token, now));
  if (verdict.kind === "refused") throw new SuarError(verdict.code);
  const { org_name: organisation, invited_by_name: invitedBy, name, roles, expires_at: expiresAt } = verdict.invitation;
  return { organisation, invitedBy, name, roles: [...roles], expiresAt };
}
