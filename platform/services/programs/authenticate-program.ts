import { appendAudit, type Database, type Tx } from "@suar/database";
import { instantOf, SuarError, type ProgramState, type SessionId } from "@suar/domain";
import type { ProofGuard } from "../proofs/index.ts";
import { hashToken, type Actor } from "../sessions/index.ts";
import { programOfToken, stateOf, type ProgramRecord } from "./program-queries.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A call by a program's token. */
export interface ProgramCall {
  readonly token: string;
  /** Whether it may change something: each such call is recorded, of those that read the first in an hour. */
  readonly isChange: boolean;
}

/**
 * The program behind a token, acting for its maker: with the roles that its maker had when it was made and still has, and
 * the actions that its token names. It needs no device's key: the token is its own secret, and names what it is worth.
 * Errors: `program.not_valid` for a token that is wrong, too old or withdrawn, or whose maker has left; for a token of
 * ours the first refusal in a minute stands in the audit trail.
 */
export async function authenticateProgram(
  transaction: Database["transaction"],
  guard: ProofGuard,
  { token, isChange }: ProgramCall,
  now = Date.now(),
): Promise<Actor> {
  const outcome = await transaction(async (tx) => {
    const row = await programOfToken(tx, hashToken(token));
    if (row === undefined) return undefined;
    const state = stateOf(row, now);
    if (state === "active") return useProgram(tx, row, { isChange, now });
    if (guard.mayRecord(row.program_id, now)) await recordRefusal(tx, row, state);
    return undefined;
  });
  if (outcome === undefined) throw new SuarError("program.not_valid");
  return outcome;
}

async function useProgram(
  tx: Tx,
  row: ProgramRecord,
  { isChange, now }: { readonly isChange: boolean; readonly now: number },
): Promise<Actor> {
  const { org_id: orgId, program_id: id, made_by: userId, name, actions: tokenScopes } = row;
  const last = row.last_used_at === null ? 0 : Date.parse(row.last_used_at);
  if (now - last >= minuteMs) {
    const set = tx.updateTable("programs").set({ last_used_at: instantOf(now) });
    await set.where("org_id", "=", orgId).where("program_id", "=", id).execute();
  }
  if (isChange || now - last >= hourMs) {
    const subject = { kind: "program", id };
    await appendAudit(tx, { orgId, actor: null, action: "program.used", subject, details: { change: isChange } });
  }
  const roles = row.roles.filter((role) => row.maker_roles.includes(role));
  // No session is named so: what ends or names one's own session finds nothing to end.
  return { orgId, userId, sessionId: id as string as SessionId, name, roles, tokenScopes };
}

async function recordRefusal(tx: Tx, row: ProgramRecord, why: ProgramState): Promise<void> {
  const subject = { kind: "program", id: row.program_id };
  await appendAudit(tx, { orgId: row.org_id, actor: null, action: "program.refused", subject, details: { why } });
}
