import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type Lead, type NoteId } from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { changeLead, lockLead } from "./change-lead.ts";
import { mayNoteLead } from "./lead-policy.ts";
import { readLead } from "./read-lead.ts";
import { searchText } from "./search-words.ts";

/** What a person writes beside a lead. `version` is the one they saw. */
export interface NoteLead {
  readonly id: string;
  readonly text: string;
  readonly version: number;
}

/** Adds a note; its words are found by search. Errors: `lead.not_found`, `lead.changed`. */
export async function noteLead(tx: Tx, actor: Actor, input: NoteLead, now = Date.now()): Promise<Lead> {
  authorize(mayNoteLead(actor), "lead.note");
  const row = await lockLead(tx, actor, input);
  const noteId = makeId<NoteId>();
  await tx
    .insertInto("notes")
    .values({
      org_id: actor.orgId,
      note_id: noteId,
      lead_id: row.lead_id,
      text: input.text,
      by_user: actor.userId,
      at: instantOf(now),
    })
    .execute();
  await changeLead(tx, row, { search_text: row.search_text + searchText([input.text]).trimStart() }, now);
  const subject = { kind: "lead", id: row.lead_id };
  const details = { note: noteId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "lead.noted", subject, details });
  return readLead(tx, actor, row.lead_id);
}
