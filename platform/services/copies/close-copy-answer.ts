import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type CopyAnswer } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { findAnswer, presentAnswer } from "./copy-answer-queries.ts";
import { mayAnswerCopies } from "./copy-policy.ts";

/** Says that an answer was dealt with; saying it again changes nothing. Errors: `session.forbidden`, `copy_answer.not_found`. */
export async function closeCopyAnswer(tx: Tx, actor: Actor, answerId: string, now = Date.now()): Promise<CopyAnswer> {
  authorize(mayAnswerCopies(actor), "copy.answer");
  const { orgId, userId } = actor;
  const { answer_id: id, person_id: personId } = await findAnswer(tx, actor, answerId);
  const { numUpdatedRows } = await tx
    .updateTable("copy_answers")
    .set({ done_at: instantOf(now), done_by: userId })
    .where("org_id", "=", orgId)
    .where("answer_id", "=", id)
    .where("done_at", "is", null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) > 0) {
    const subject = { kind: "copy_answer", id };
    await appendAudit(tx, { orgId, actor: userId, action: "copy_answer.closed", subject, details: { personId } });
  }
  return presentAnswer(await findAnswer(tx, actor, id));
}
