import type { Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type TaskId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import type { TwoThings } from "./two-things.ts";

/** Says that a task is done. Errors: `case.not_found`; `case.wrong_state` when there is none or it is done. */
export async function finishTask(tx: Tx, actor: Actor, { id, other }: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  if (!isUuidV7(other)) throw new SuarError("case.wrong_state");
  const { numUpdatedRows } = await tx
    .updateTable("case_tasks")
    .set({ done_by: actor.userId, done_at: instantOf(now) })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("task_id", "=", other as TaskId)
    .where("done_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new SuarError("case.wrong_state");
  await touchCase(tx, row, now);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "task_done", subject: other, now });
}
