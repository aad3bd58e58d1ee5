import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type Case, type CaseId } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { readingMs } from "./case-times.ts";
import { presentCase } from "./present-case.ts";

/**
 * A case, open: statements, people without names, decisions, tasks, notes, history. That it was read stands in the trail, once
 * a quarter of an hour for each colleague. Errors: `case.not_found`, `key.locked`, `key.missing`.
 */
export async function readCase(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Case> {
  authorize(mayReadCase(actor), "case.read");
  const row = await findCase(tx, actor, id);
  const open = await presentCase(tx, actor, await openKeys(tx, actor), row, now);
  await recordReading(tx, actor, open.id as CaseId, now);
  return open;
}

async function recordReading(tx: Tx, { orgId, userId }: Actor, caseId: CaseId, now: number): Promise<void> {
  const at = instantOf(now);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("case_readings")
    .values({ org_id: orgId, case_id: caseId, user_id: userId, at })
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "case_id", "user_id"])
        .doUpdateSet({ at })
        .where("case_readings.at", "<=", instantOf(now - readingMs)),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await appendAudit(tx, { orgId, actor: userId, action: "case.read", subject: { kind: "case", id: caseId } });
}
