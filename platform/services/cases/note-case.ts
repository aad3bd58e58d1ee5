import type { Tx } from "@suar/database";
import { instantOf, type CaseNote, type CaseNoteId } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { findCaseKey, sealPart } from "./case-key.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/** Writes a note, sealed by the case's key. Notes are never changed. Errors: `case.not_found`, `key.locked`, `key.missing`. */
export async function noteCase(
  tx: Tx,
  actor: Actor,
  { id, words }: { readonly id: string; readonly words: string },
  now = Date.now(),
): Promise<CaseNote> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  const key = await findCaseKey(tx, await openKeys(tx, actor), row.case_id);
  const note = makeId<CaseNoteId>();
  const at = instantOf(now);
  const place = { orgId: row.org_id, caseId: row.case_id, table: "case_notes", id: note };
  await tx
    .insertInto("case_notes")
    .values({
      org_id: row.org_id,
      case_id: row.case_id,
      note_id: note,
      sealed: sealPart(key, place, words),
      by_user: actor.userId,
      at,
    })
    .execute();
  await touchCase(tx, row, now);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "noted", subject: note, now });
  return { id: note, words, by: actor.name, at };
}
