import { appendAudit, type Database, type Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import { checkProof, type ProofGuard } from "../proofs/index.ts";
import { isTouchDue, presentUse, requireSession, useSession, type Authenticated } from "./authenticate.ts";
import type { SessionRow } from "./session-queries.ts";

/** A call as it came over the wire. */
export interface ProofOfCall {
  readonly token: string | undefined;
  readonly proof: string | undefined;
  readonly method: string;
  /** Origin and path, without query, under each name that this node answers to. */
  readonly urls: readonly string[];
}

/** Why a call with a right cookie was refused. */
type Refusal = "device" | "call" | "time" | "used";

/**
 * The person behind a call, when it comes from the device that the session was opened on. A refused call does not count
 * as use, nor does one that a page made by itself while nobody was there (`attended`); the first refused one in a minute stands
 * in the audit trail.
 * It runs before the transaction of the operation, because the record of a refusal stays although the call ends in an error; most
 * calls cost one statement, only what is to be written down a transaction.
 * Errors: `session.required`; `session.second_factor_due`; `session.other_device` without a proof by the session's device;
 * `call.stale_proof` with `serverTime` for one that is older or newer than a minute, was used before, or is for another call.
 */
export async function authenticateCall(
  { db, transaction }: Pick<Database, "db" | "transaction">,
  guard: ProofGuard,
  call: ProofOfCall,
  {
    finishing = false,
    attended = true,
    now = Date.now(),
  }: { readonly finishing?: boolean; readonly attended?: boolean; readonly now?: number } = {},
): Promise<Authenticated> {
  const row = await requireSession(db, call.token, now);
  const refusal = refusalOf(row, guard, call, now);
  if (refusal !== undefined) {
    if (guard.mayRecord(row.session_id, now)) await transaction((tx) => recordRefusal(tx, row, refusal));
    if (refusal === "device") throw new SuarError("session.other_device");
    throw new SuarError("call.stale_proof", { why: refusal, serverTime: instantOf(now) });
  }
  if (row.second_factor_due && !finishing) throw new SuarError("session.second_factor_due");
  if (attended && isTouchDue(row, now))
    return transaction((tx) => useSession(tx, row, { now, touch: true, finishing }));
  return presentUse(row);
}

function refusalOf(row: SessionRow, guard: ProofGuard, call: ProofOfCall, now: number): Refusal | undefined {
  const { method, urls } = call;
  const proven = { method, urls, sessionId: row.session_id, key: row.device_key };
  const verdict = checkProof(call.proof, proven, now);
  if ("fault" in verdict) return verdict.fault;
  return guard.takeOnce(`${row.session_id} ${verdict.claims.jti}`, now) ? undefined : "used";
}

async function recordRefusal(tx: Tx, { org_id: orgId, session_id: id }: SessionRow, why: Refusal): Promise<void> {
  const subject = { kind: "session", id };
  await appendAudit(tx, { orgId, actor: null, action: "session.proof_refused", subject, details: { why } });
}
