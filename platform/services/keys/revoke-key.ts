import type { Tx } from "@suar/database";
import { dropGrants } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findMember } from "./key-queries.ts";

/**
 * Takes the organisation's key from a colleague, or gives one's own back. Whoever copied it still has it: changing the
 * key afterwards keeps what is written later from them.
 * Errors: `session.forbidden`; `member.not_found`.
 */
export async function revokeKey(tx: Tx, actor: Actor, input: { readonly userId: string }): Promise<void> {
  authorize(may(actor, "key.revoke"), "key.revoke");
  const { userId } = await findMember(tx, actor.orgId, input.userId);
  await dropGrants(tx, { orgId: actor.orgId, userId }, actor.userId);
}
