import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemovePerson } from "./person-policy.ts";
import { findPerson } from "./person-queries.ts";

/**
 * Takes a person out of lists and searches; for 30 days they can be brought back, and are then erased.
 * Errors: `person.not_found`.
 */
export async function removePerson(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayRemovePerson(actor), "person.remove");
  const row = await findPerson(tx, actor, id, { lock: true });
  await tx
    .updateTable("persons")
    .set({ removed_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("person_id", "=", row.person_id)
    .execute();
  const subject = { kind: "person", id: row.person_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.removed", subject });
}
