import { appendAudit, type Tx } from "@suar/database";
import { maxFaceBytes, SuarError, type CorrectField, type Person } from "@suar/domain";
import { cleanPicture } from "../files/index.ts";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import type { PersonAt } from "./add-field.ts";
import { lockPerson, touchPerson } from "./change-person.ts";
import { findPersonKey } from "./person-key.ts";
import { mayCorrectPerson } from "./person-policy.ts";
import { presentPerson } from "./present-person.ts";
import { sealFact } from "./seal-fact.ts";

/**
 * Keeps a picture of a person's face, sealed, without what a camera wrote beside it. Nothing compares or searches faces.
 * Shapes: JPEG, PNG or WebP by content, at most 512 kB.
 * Errors: `call.too_large`; those of `cleanPicture`; `person.not_found`, `person.changed`, `key.locked`, `key.missing`.
 */
export async function addFace(
  tx: Tx,
  actor: Actor,
  { bytes, about, ...at }: PersonAt & { readonly bytes: Uint8Array; readonly about: Omit<CorrectField, "answer"> },
  now = Date.now(),
): Promise<Person> {
  authorize(mayCorrectPerson(actor), "person.correct");
  const row = await lockPerson(tx, actor, at);
  const keys = await openKeys(tx, actor);
  if (bytes.length > maxFaceBytes) throw new SuarError("call.too_large", { limitBytes: maxFaceBytes });
  const picture = cleanPicture(bytes);
  const person = row.person_id;
  const key = await findPersonKey(tx, keys, person);
  const answer = { kind: "answered" as const, value: Buffer.from(picture.bytes).toString("base64") };
  const fact = sealFact(key, { actor, person, now }, { kind: "face", answer, ...about });
  await tx.insertInto("person_fields").values(fact).execute();
  await touchPerson(tx, row, now);
  const subject = { kind: "person", id: person };
  const details = { field: fact.field_id, kind: "face" };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.field_added", subject, details });
  return presentPerson(tx, actor, person);
}
