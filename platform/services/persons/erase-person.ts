import { appendAudit, dropCaseTokens, dropPersonTokens, recordErasure, type Tx } from "@suar/database";
import type { ErasePerson, OrgId, PersonId, UserId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayEraseAny, mayErasePerson } from "./person-policy.ts";
import { findPerson } from "./person-queries.ts";

/**
 * Erases a person for good: their key is destroyed, so that what a backup still holds of them opens for nobody, and every
 * row of theirs goes. That it happened, when, by whom and why stays in the trail, by the random id. Removed people can be erased too.
 * Errors: `person.not_found`; `session.forbidden` for a colleague's person, unless the actor is a supervisor.
 */
export async function erasePerson(
  tx: Tx,
  actor: Actor,
  { id, reason }: ErasePerson & { readonly id: string },
): Promise<void> {
  authorize(mayEraseAny(actor), "person.erase");
  const row = await findPerson(tx, actor, id, { lock: true, withRemoved: true });
  authorize(mayErasePerson(actor, row), "person.erase");
  await erase(tx, { orgId: actor.orgId, person: row.person_id, by: actor.userId, reason });
}

/** Erases without asking: for what has run out. `by` is null when the node itself does it. */
export async function erase(
  tx: Tx,
  {
    orgId,
    person,
    by,
    reason,
  }: { readonly orgId: OrgId; readonly person: PersonId; readonly by: UserId | null; readonly reason: string },
): Promise<void> {
  await dropPersonTokens(tx, { orgId, person });
  await dropCaseTokens(tx, { orgId, column: "person_id", id: person });
  await tx.deleteFrom("persons").where("org_id", "=", orgId).where("person_id", "=", person).execute();
  await recordErasure(tx, { orgId, kind: "person", id: person });
  const subject = { kind: "person", id: person };
  await appendAudit(tx, { orgId, actor: by, action: "person.erased", subject, details: { reason } });
}
