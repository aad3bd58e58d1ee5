import type { Database } from "@suar/database";
import { copyAnswerLimits, type CopyProof, type SealedCopy } from "@suar/domain";
import { answersOf } from "./copy-answer-queries.ts";
import { letIn, requireIn } from "./let-in.ts";

/**
 * Gives the sealed copy to a phone that shows what only paper and PIN give. Whoever has them is the person or somebody whom
 * the person gave both: there is no other access check, and nothing is recorded of the opening.
 * Errors: `copy.not_found`, `copy.wrong_pin` with `left`, `copy.locked`, `call.too_many` with `seconds`.
 */
export async function openCopy(
  transaction: Database["transaction"],
  proof: CopyProof,
  now = Date.now(),
): Promise<SealedCopy> {
  const { answer, sent } = await transaction(async (tx) => {
    const tried = await letIn(tx, proof, now);
    return { answer: tried, sent: tried.kind === "in" ? await answersOf(tx, tried.copy) : 0 };
  });
  const { sealed, expires_at } = requireIn(answer);
  return { sealed, expiresAt: expires_at, answersLeft: Math.max(0, copyAnswerLimits.answers - sent) };
}
