import type { Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { endMembership } from "./end-membership.ts";

/** Takes a person out of the organisation. Errors: `session.forbidden`, and those of `endMembership`. */
export async function removeMember(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(may(actor, "member.remove"), "member.remove");
  await endMembership(tx, actor, id, now);
}
