import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type ErrorCode, type PasskeyAnswer, type SignInChallengePurpose, type UserId } from "@suar/domain";
import { checkPasskeyAnswer, hasMovedOn, readClientData } from "./check-passkey-answer.ts";
import { findPasskey, noteUse, type PasskeyRow } from "./passkey-queries.ts";
import type { RelyingParty } from "./relying-party.ts";
import { takeChallenge } from "./take-challenge.ts";

/** What an answer of a passkey is judged by. */
export interface PasskeyTry {
  readonly answer: PasskeyAnswer;
  readonly party: RelyingParty;
  readonly purpose: SignInChallengePurpose;
  /** Whose passkey it must be; left out when whoever it belongs to signs in. */
  readonly userId?: UserId;
}

/**
 * A passkey that was just used, or why its answer was refused. A refusal is a value, because its record must stay when
 * the call then ends in an error.
 */
export type PasskeyJudgement =
  | { readonly passkey: PasskeyRow }
  | { readonly refused: ErrorCode; readonly reason: string };

/**
 * Judges an answer, uses its question up, and remembers the use or records the refusal in the trail of the passkey's
 * organisation: wrong site, no check of the person, no proof, an answer that was used already, a counter that went back.
 * Errors: `call.invalid` for what is no answer.
 */
export async function judgePasskey(
  tx: Tx,
  { answer, party, purpose, userId }: PasskeyTry,
  now: number,
): Promise<PasskeyJudgement> {
  const { challenge } = readClientData(answer);
  const of = userId === undefined ? {} : { userId };
  const question = await takeChallenge(tx, { challenge, purpose, ...of }, now);
  const passkey = await findPasskey(tx, answer.id);
  if (passkey === undefined || (userId !== undefined && passkey.user_id !== userId)) {
    return { refused: "passkey.not_known", reason: "credential" };
  }
  const proven = await checkPasskeyAnswer(answer, { publicKey: passkey.public_key, party });
  if ("fault" in proven) return refuse(tx, passkey, "passkey.refused", proven.fault);
  if (question.kind === "used") return refuse(tx, passkey, "passkey.answer_used", "answer_used");
  if (question.kind === "gone") return refuse(tx, passkey, "passkey.answer_expired", "answer_expired");
  if (!hasMovedOn(passkey.counter, proven.counter)) return refuse(tx, passkey, "passkey.counter_back", "counter_back");
  await noteUse(tx, passkey, { ...proven, at: instantOf(now) });
  return { passkey };
}

async function refuse(tx: Tx, passkey: PasskeyRow, refused: ErrorCode, reason: string): Promise<PasskeyJudgement> {
  const subject = { kind: "passkey", id: passkey.passkey_id };
  await appendAudit(tx, {
    orgId: passkey.org_id,
    actor: null,
    action: "passkey.refused",
    subject,
    details: { reason },
  });
  return { refused, reason };
}
