import { appendAudit, type Tx } from "@suar/database";
import { SuarError, type OpenCopyAnswer } from "@suar/domain";
import { openKeys, openSealed, type OrganisationKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findAnswer, presentAnswer } from "./copy-answer-queries.ts";
import { mayAnswerCopies } from "./copy-policy.ts";
import { answerKeyPurpose } from "./keyed-copies.ts";
import { openByCopyKey } from "./seal-copy.ts";

/**
 * Opens what a person sent back; it is recorded who did.
 * Errors: `session.forbidden`; `key.locked`, `key.not_granted`; `copy_answer.not_found`.
 */
export async function readCopyAnswer(tx: Tx, actor: Actor, answerId: string): Promise<OpenCopyAnswer> {
  authorize(mayAnswerCopies(actor), "copy.answer");
  const row = await findAnswer(tx, actor, answerId);
  const id = row.answer_id;
  const keys = await openKeys(tx, actor);
  const { sealed, sealed_answer_key } = await tx
    .selectFrom("copy_answers as a")
    .innerJoin("copies as c", (join) => join.onRef("c.org_id", "=", "a.org_id").onRef("c.copy_id", "=", "a.copy_id"))
    .select(["a.sealed", "c.sealed_answer_key"])
    .where("a.org_id", "=", actor.orgId)
    .where("a.answer_id", "=", id)
    .executeTakeFirstOrThrow();
  const subject = { kind: "copy_answer", id };
  const details = { personId: row.person_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "copy_answer.read", subject, details });
  return { ...presentAnswer(row), text: openWords(keys, sealed_answer_key, sealed) };
}

/** The words, or null: whoever has paper and PIN may send bytes that no phone of ours sealed. */
function openWords(keys: OrganisationKeys, sealedKey: string, sealed: string): string | null {
  const key = openSealed(keys, sealedKey, answerKeyPurpose);
  try {
    return openByCopyKey(key, sealed);
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.broken_seal") return null;
    throw error;
  }
}
