import { appendReading, together, type Reading, type Tx } from "@suar/database";
import { instantOf, type Case, type CaseId } from "@suar/domain";
import { openGrants, selectGrants } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { readingMs } from "./case-times.ts";
import { presentPage, selectPage } from "./present-case.ts";

/**
 * A case, open: statements, people without names, decisions, tasks, notes, history. That it was read stands in the trail, once
 * a quarter of an hour for each colleague. Errors: `case.not_found`, `key.locked`, `key.missing`.
 */
export async function readCase(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Case> {
  authorize(mayReadCase(actor), "case.read");
  const row = await findCase(tx, actor, id);
  const { grants, ...page } = await together(tx, { grants: selectGrants(tx, actor), ...selectPage(tx, actor, row) });
  const open = presentPage(page, { actor, keys: openGrants(actor, grants), row, now });
  appendReading(tx, readingOf(actor, row.case_id, now));
  return open;
}

/** That the actor read a case, once a quarter of an hour. */
function readingOf({ orgId, userId }: Actor, caseId: CaseId, now: number): Reading {
  const at = instantOf(now);
  return {
    event: { orgId, actor: userId, action: "case.read", subject: { kind: "case", id: caseId } },
    unless: (tx) =>
      tx
        .insertInto("case_readings")
        .values({ org_id: orgId, case_id: caseId, user_id: userId, at })
        .onConflict((conflict) =>
          conflict
            .columns(["org_id", "case_id", "user_id"])
            .doUpdateSet({ at })
            .where("case_readings.at", "<=", instantOf(now - readingMs)),
        )
        .returning("at"),
  };
}
