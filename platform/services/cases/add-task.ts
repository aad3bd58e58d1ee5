import type { Tx } from "@suar/database";
import { instantOf, SuarError, type NewTask, type Task, type TaskId, type UserId } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { findCaseKey, sealPart } from "./case-key.ts";
import { tasksOf, workersOf } from "./case-parts.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/** Adds something to be done, by one of those who work on the case or by whoever does. Errors: `case.not_found`; `member.not_found`; `key.locked`. */
export async function addTask(
  tx: Tx,
  actor: Actor,
  { id, task }: { readonly id: string; readonly task: NewTask },
  now = Date.now(),
): Promise<readonly Task[]> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  const workers = await workersOf(tx, row);
  if (task.who !== null && !workers.some((worker) => worker.id === task.who)) throw new SuarError("member.not_found");
  const key = await findCaseKey(tx, await openKeys(tx, actor), row.case_id);
  const task_id = makeId<TaskId>();
  const place = { orgId: row.org_id, caseId: row.case_id, table: "case_tasks", id: task_id };
  await tx
    .insertInto("case_tasks")
    .values({
      org_id: row.org_id,
      case_id: row.case_id,
      task_id,
      sealed: sealPart(key, place, task.words),
      due: task.due,
      who: task.who as UserId | null,
      by_user: actor.userId,
      at: instantOf(now),
    })
    .execute();
  await touchCase(tx, row, now);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "task_added", subject: task_id, now });
  return tasksOf(tx, row, key);
}
