import { appendAudit, json, type Tx } from "@suar/database";
import { instantOf, ownRolesOf, programActions, SuarError, type MakeProgram, type ProgramId } from "@suar/domain";
import { authorize, hashToken, makeId, makeToken, may, type Actor } from "../sessions/index.ts";

const dayMs = 24 * 60 * 60_000;
/** So that people and scanners of leaked secrets know what they found. */
const prefix = "suar_";

/** A new program and its token, given out this once. */
export interface MadeProgram {
  readonly id: ProgramId;
  readonly token: string;
}

/**
 * Lets a program in: it may do the named actions, as far as its maker's own roles reach.
 * Errors: `call.invalid` for an action that only people may do.
 */
export async function makeProgram(tx: Tx, actor: Actor, input: MakeProgram, now = Date.now()): Promise<MadeProgram> {
  authorize(may(actor, "program.make"), "program.make");
  if (!input.actions.every((action) => programActions.includes(action))) {
    throw new SuarError("call.invalid", { field: "actions" });
  }
  const { orgId, userId } = actor;
  const id = makeId<ProgramId>();
  const token = prefix + makeToken();
  const actions = programActions.filter((action) => input.actions.includes(action));
  const row = { org_id: orgId, program_id: id, name: input.name, token_hash: hashToken(token), made_by: userId };
  await tx
    .insertInto("programs")
    .values({
      ...row,
      actions: json(actions),
      roles: json(ownRolesOf(actor)),
      made_at: instantOf(now),
      expires_at: instantOf(now + input.days * dayMs),
    })
    .execute();
  const subject = { kind: "program", id };
  await appendAudit(tx, {
    orgId,
    actor: userId,
    action: "program.made",
    subject,
    details: { actions, days: input.days },
  });
  return { id, token };
}
