import { appendAudit, type Tx } from "@suar/database";
import type { Person } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import type { PersonAt } from "./add-field.ts";
import { lockPerson, touchPerson } from "./change-person.ts";
import { mayTakeOverPerson } from "./person-policy.ts";
import { presentPerson } from "./present-person.ts";

/** From now on the actor works with this person. Errors: `person.not_found`, `person.changed`. */
export async function takeOverPerson(tx: Tx, actor: Actor, at: PersonAt, now = Date.now()): Promise<Person> {
  authorize(mayTakeOverPerson(actor), "person.take_over");
  const row = await lockPerson(tx, actor, at);
  if (row.worker !== actor.userId) {
    await tx
      .updateTable("persons")
      .set({ worker: actor.userId })
      .where("org_id", "=", actor.orgId)
      .where("person_id", "=", row.person_id)
      .execute();
    await touchPerson(tx, row, now);
    const subject = { kind: "person", id: row.person_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.taken_over", subject });
  }
  return presentPerson(tx, actor, row.person_id);
}
