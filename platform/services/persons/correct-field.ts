import { appendAudit, type Tx } from "@suar/database";
import { checkWords, instantOf, SuarError, type CorrectField, type Person } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import type { PersonAt } from "./add-field.ts";
import { lockPerson, touchPerson } from "./change-person.ts";
import { findPersonKey } from "./person-key.ts";
import { mayCorrectPerson } from "./person-policy.ts";
import { fieldsOf } from "./person-queries.ts";
import { presentPerson } from "./present-person.ts";
import { sealFact } from "./seal-fact.ts";
import { writeTokens } from "./write-tokens.ts";

/**
 * Writes a new version of one fact; the one before stays, sealed, in the history, and is no longer found by search. A face
 * is taken back by an answer of "unknown" and the like; a new picture is added.
 * Errors: `person.not_found`, `person.changed` (also for a version that was corrected already), `call.invalid`, `key.locked`.
 */
export async function correctField(
  tx: Tx,
  actor: Actor,
  { field, change, ...at }: PersonAt & { readonly field: string; readonly change: CorrectField },
  now = Date.now(),
): Promise<Person> {
  authorize(mayCorrectPerson(actor), "person.correct");
  const row = await lockPerson(tx, actor, at);
  const keys = await openKeys(tx, actor);
  const person = row.person_id;
  const old = (await fieldsOf(tx, actor.orgId, person)).find(({ field_id }) => field_id === field);
  if (old === undefined) throw new SuarError("person.not_found");
  if (old.replaced_at !== null) throw new SuarError("person.changed", { version: row.version });
  if (old.kind === "face" && change.answer.kind === "answered")
    throw new SuarError("call.invalid", { field: "answer" });
  checkWords(old.kind, change.answer, () => {
    throw new SuarError("call.invalid", { field: "answer" });
  });
  const key = await findPersonKey(tx, keys, person);
  const fact = sealFact(key, { actor, person, now, corrects: old.field_id }, { kind: old.kind, ...change });
  await tx.insertInto("person_fields").values(fact).execute();
  await tx
    .updateTable("person_fields")
    .set({ replaced_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("person_id", "=", person)
    .where("field_id", "=", old.field_id)
    .execute();
  await writeTokens(tx, keys, person, key);
  await touchPerson(tx, row, now);
  const subject = { kind: "person", id: person };
  const details = { field: fact.field_id, corrects: old.field_id, kind: old.kind };
  await appendAudit(tx, {
    orgId: actor.orgId,
    actor: actor.userId,
    action: "person.field_corrected",
    subject,
    details,
  });
  return presentPerson(tx, actor, person);
}
