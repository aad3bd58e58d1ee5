import type { Tx } from "@suar/database";
import { isUuidV7, type CaseEventId, type Timeline } from "@suar/domain";
import { openKeys, type FileKey } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findCaseKey, openPart } from "./case-key.ts";
import type { Rows } from "./case-parts.ts";
import { mayReadCase } from "./case-policy.ts";
import { findCase, type CaseRecord } from "./case-queries.ts";
import { shownOnPage } from "./case-times.ts";

/** One page of what happened in a case, newest first; `after` is the last id of the page before. Errors: `case.not_found`, `key.locked`. */
export async function readTimeline(
  tx: Tx,
  actor: Actor,
  { id, after }: { readonly id: string; readonly after?: string | undefined },
): Promise<Timeline> {
  authorize(mayReadCase(actor), "case.read");
  const row = await findCase(tx, actor, id);
  const key = await findCaseKey(tx, await openKeys(tx, actor), row.case_id);
  return presentTimeline(await selectTimeline(tx, row, after).execute(), row, key);
}

/** One page and the first event of the next. */
export function selectTimeline(tx: Tx, row: CaseRecord, after?: string) {
  const query = tx
    .selectFrom("case_events as e")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "e.org_id").onRef("u.user_id", "=", "e.by_user"))
    .select(["e.event_id as id", "e.kind", "e.at", "u.name as by", "e.subject_id as subject", "e.details"])
    .select("e.sealed_words")
    .where("e.org_id", "=", row.org_id)
    .where("e.case_id", "=", row.case_id)
    .orderBy("e.event_id", "desc")
    .limit(shownOnPage + 1);
  return after !== undefined && isUuidV7(after) ? query.where("e.event_id", "<", after as CaseEventId) : query;
}

export function presentTimeline(rows: Rows<typeof selectTimeline>, row: CaseRecord, key: FileKey): Timeline {
  const shown = rows.slice(0, shownOnPage);
  const place = { orgId: row.org_id, caseId: row.case_id, table: "case_events" };
  return {
    events: shown.map(({ sealed_words, details, ...event }) => ({
      ...event,
      details: { ...details },
      words: sealed_words === null ? null : openPart(key, { ...place, id: event.id }, sealed_words),
    })),
    next: rows.length > shownOnPage ? (shown.at(-1)?.id ?? null) : null,
  };
}
