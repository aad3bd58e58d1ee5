import type { Tx } from "@suar/database";
import type { CopyAnswer } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { answerRows, presentAnswer } from "./copy-answer-queries.ts";
import { mayReadCopies } from "./copy-policy.ts";

/** Rows of one answer to the list; the oldest come first, so none waits for ever behind new ones. */
const most = 200;

/** What people sent back and nobody has dealt with yet, oldest first, without words. Errors: `session.forbidden`. */
export async function listCopyAnswers(tx: Tx, actor: Actor): Promise<readonly CopyAnswer[]> {
  authorize(mayReadCopies(actor), "copy.read");
  const rows = await answerRows(tx, actor)
    .where("a.done_at", "is", null)
    .orderBy("a.at")
    .orderBy("a.answer_id")
    .limit(most)
    .execute();
  return rows.map(presentAnswer);
}
