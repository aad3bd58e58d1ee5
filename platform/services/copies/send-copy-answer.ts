import { appendAudit, type Database } from "@suar/database";
import { copyAnswerLimits, instantOf, SuarError, type CopyAnswerId, type SendCopyAnswer } from "@suar/domain";
import { makeId } from "../sessions/index.ts";
import { answersOf } from "./copy-answer-queries.ts";
import { letIn, requireIn } from "./let-in.ts";

/**
 * Takes in what a person says to their copy. The words come sealed by the phone; the node cannot read them.
 * Errors: those of `openCopy`; `copy.answered_enough` when this copy has sent as much as it may.
 */
export async function sendCopyAnswer(
  transaction: Database["transaction"],
  { kind, sealed, ...proof }: SendCopyAnswer,
  now = Date.now(),
): Promise<void> {
  const { answer, isFull } = await transaction(async (tx) => {
    const tried = await letIn(tx, proof, now);
    if (tried.kind !== "in") return { answer: tried, isFull: false };
    const { org_id: orgId, copy_id, person_id } = tried.copy;
    if ((await answersOf(tx, tried.copy)) >= copyAnswerLimits.answers) return { answer: tried, isFull: true };
    const answerId = makeId<CopyAnswerId>();
    await tx
      .insertInto("copy_answers")
      .values({ org_id: orgId, answer_id: answerId, copy_id, person_id, kind, sealed, at: instantOf(now) })
      .execute();
    const subject = { kind: "copy_answer", id: answerId };
    await appendAudit(tx, {
      orgId,
      actor: null,
      action: "copy_answer.received",
      subject,
      details: { copyId: copy_id, kind },
    });
    return { answer: tried, isFull: false };
  });
  requireIn(answer);
  if (isFull) throw new SuarError("copy.answered_enough");
}
