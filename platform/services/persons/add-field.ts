import { appendAudit, type Tx } from "@suar/database";
import type { NewField, Person } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { lockPerson, touchPerson } from "./change-person.ts";
import { findPersonKey } from "./person-key.ts";
import { mayCorrectPerson } from "./person-policy.ts";
import { presentPerson } from "./present-person.ts";
import { sealFact } from "./seal-fact.ts";
import { writeTokens } from "./write-tokens.ts";

/** Which person, as of which version. */
export interface PersonAt {
  readonly id: string;
  readonly version: number;
}

/** Adds one fact about a person. Errors: `person.not_found`, `person.changed`, `key.locked`, `key.missing`. */
export async function addField(
  tx: Tx,
  actor: Actor,
  { field, ...at }: PersonAt & { readonly field: NewField },
  now = Date.now(),
): Promise<Person> {
  authorize(mayCorrectPerson(actor), "person.correct");
  const row = await lockPerson(tx, actor, at);
  const keys = await openKeys(tx, actor);
  const person = row.person_id;
  const key = await findPersonKey(tx, keys, person);
  const fact = sealFact(key, { actor, person, now }, field);
  await tx.insertInto("person_fields").values(fact).execute();
  await writeTokens(tx, keys, person, key);
  await touchPerson(tx, row, now);
  const subject = { kind: "person", id: person };
  const details = { field: fact.field_id, kind: field.kind };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.field_added", subject, details });
  return presentPerson(tx, actor, person);
}
