import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type Person, type PersonFieldId, type PersonId, type RecordPerson } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { storePersonKey } from "./person-key.ts";
import { mayRecordPerson } from "./person-policy.ts";
import { presentPerson } from "./present-person.ts";
import { sealFact } from "./seal-fact.ts";
import { writeTokens } from "./write-tokens.ts";

/**
 * Records a person a case is about, with what is known so far, which may be nothing. The person gets a key of their own,
 * and who records them works with them. `synthetic` marks somebody who is made up.
 * Errors: `key.locked`, `key.not_granted`.
 */
export async function recordPerson(
  tx: Tx,
  actor: Actor,
  { fields, synthetic = false }: RecordPerson & { readonly synthetic?: boolean },
  now = Date.now(),
): Promise<Person> {
  authorize(mayRecordPerson(actor), "person.record");
  const keys = await openKeys(tx, actor);
  const person = makeId<PersonId>();
  const at = instantOf(now);
  await tx
    .insertInto("persons")
    .values({
      org_id: actor.orgId,
      person_id: person,
      worker: actor.userId,
      synthetic,
      recorded_by: actor.userId,
      recorded_at: at,
      changed_at: at,
    })
    .execute();
  const key = await storePersonKey(tx, keys, person);
  // Ids of one millisecond are not in order by themselves, and the facts are to stay in the order of the form.
  const ids = fields.map(() => makeId<PersonFieldId>()).toSorted();
  const rows = fields.map((field, at) => sealFact(key, { actor, person, now, id: ids[at] ?? makeId() }, field));
  if (rows.length > 0) await tx.insertInto("person_fields").values(rows).execute();
  await writeTokens(tx, keys, person, key);
  const subject = { kind: "person", id: person };
  const details = { fields: rows.length };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.recorded", subject, details });
  return presentPerson(tx, actor, person);
}
