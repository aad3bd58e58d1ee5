import type { Tx } from "@suar/database";
import { foldAfterMs, instantOf, isUuidV7, SuarError, type OpeningId } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findPersonKey } from "./person-key.ts";
import { mayOpenPerson, readableClasses } from "./person-policy.ts";
import { fieldsOf, findPerson } from "./person-queries.ts";
import { openFact } from "./seal-fact.ts";

/**
 * The picture of a face that the actor opened with a reason in the last five minutes: `opening` is what `openPerson` gave.
 * Errors: `person.not_found` for anything that is not there, not theirs or folded again; `key.locked`, `key.missing`.
 */
export async function openFace(
  tx: Tx,
  actor: Actor,
  { id, field, opening }: { readonly id: string; readonly field: string; readonly opening: string },
  now = Date.now(),
): Promise<Uint8Array> {
  authorize(mayOpenPerson(actor), "person.open");
  const row = await findPerson(tx, actor, id);
  if (!isUuidV7(opening) || !readableClasses(actor, row).includes("face")) throw new SuarError("person.not_found");
  const opened = await tx
    .selectFrom("person_openings")
    .select("opening_id")
    .where("org_id", "=", actor.orgId)
    .where("opening_id", "=", opening as OpeningId)
    .where("person_id", "=", row.person_id)
    .where("user_id", "=", actor.userId)
    .where("how", "=", "page")
    .where("at", ">", instantOf(now - foldAfterMs))
    .executeTakeFirst();
  const fields = opened === undefined ? [] : await fieldsOf(tx, actor.orgId, row.person_id);
  const face = fields.find(
    ({ field_id, kind, state }) => field_id === field && kind === "face" && state === "answered",
  );
  if (face === undefined) throw new SuarError("person.not_found");
  const answer = openFact(await findPersonKey(tx, await openKeys(tx, actor), row.person_id), face);
  return Buffer.from(answer.kind === "answered" ? answer.value : "", "base64");
}
