import { appendAudit, type Tx } from "@suar/database";
import { SuarError, type Person } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemovePerson } from "./person-policy.ts";
import { findPerson } from "./person-queries.ts";
import { removedMs } from "./person-times.ts";
import { presentPerson } from "./present-person.ts";

/** Brings a removed person back; one that was not removed is given as they are. Errors: `person.not_found`, `undo.expired`. */
export async function restorePerson(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Person> {
  authorize(mayRemovePerson(actor), "person.remove");
  const row = await findPerson(tx, actor, id, { lock: true, withRemoved: true });
  if (row.removed_at !== null) {
    if (now - Date.parse(row.removed_at) >= removedMs) throw new SuarError("undo.expired");
    await tx
      .updateTable("persons")
      .set({ removed_at: null })
      .where("org_id", "=", actor.orgId)
      .where("person_id", "=", row.person_id)
      .execute();
    const subject = { kind: "person", id: row.person_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.restored", subject });
  }
  return presentPerson(tx, actor, id);
}
