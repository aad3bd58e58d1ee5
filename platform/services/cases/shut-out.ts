import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type PartnerId, type ShutBody, type ShutOut, type UserId } from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayShutOut, mayShutOutAny } from "./case-policy.ts";
import { findCase, type CaseRecord } from "./case-queries.ts";
import { changeHead } from "./touch-case.ts";
import { shutBodiesOf } from "./shut-bodies-of.ts";

/**
 * Shuts a body out of a case: for a member the case, its contacts and its people are from now on not there, in any list,
 * count, search, link or trail; a partner or desk is named by no referral of it. A member who worked on it leaves it, and is
 * told nothing. Nobody shuts themselves out. Gives everybody who is shut out now.
 * Errors: `case.not_found`; `member.not_found`, `partner.not_found`; `session.forbidden` for a colleague's case, unless
 * the actor is a supervisor.
 */
export async function shutOut(
  tx: Tx,
  actor: Actor,
  { id, kind, body, reason }: ShutOut & { readonly id: string },
  now = Date.now(),
): Promise<readonly ShutBody[]> {
  authorize(mayShutOutAny(actor), "case.shut_out");
  const row = await findCase(tx, actor, id, { lock: true });
  authorize(mayShutOut(actor, row), "case.shut_out");
  if (body === actor.userId) throw new SuarError("call.invalid", { field: "body" });
  if (kind === "member") await takeOff(tx, row, body as UserId, now);
  if (kind === "partner") await requirePartner(tx, row, body);
  const exclusion_id = makeId<string>();
  const shut = await tx
    .insertInto("case_exclusions")
    .values({
      org_id: row.org_id,
      exclusion_id,
      case_id: row.case_id,
      kind,
      body_id: body,
      reason,
      by_user: actor.userId,
      at: instantOf(now),
    })
    .onConflict((conflict) => conflict.columns(["org_id", "body_id", "case_id"]).doNothing())
    .executeTakeFirst();
  if (shut.numInsertedOrUpdatedRows !== 0n) {
    const subject = { kind: "case", id: row.case_id };
    const details = { kind, body, reason };
    await appendAudit(tx, { orgId: row.org_id, actor: actor.userId, action: "case.shut_out", subject, details });
  }
  return shutBodiesOf(tx, row);
}

/** A member leaves the case and its tasks. Errors: `member.not_found`. */
async function takeOff(tx: Tx, row: CaseRecord, member: UserId, now: number): Promise<void> {
  const known = await tx
    .selectFrom("users")
    .select("user_id")
    .where("org_id", "=", row.org_id)
    .where("user_id", "=", member)
    .executeTakeFirst();
  if (known === undefined) throw new SuarError("member.not_found");
  await tx
    .deleteFrom("case_workers")
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("user_id", "=", member)
    .execute();
  await tx
    .updateTable("case_tasks")
    .set({ who: null })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("who", "=", member)
    .execute();
  if (row.owner === member) await changeHead(tx, row, now, { owner: null });
}

/** Errors: `partner.not_found`. */
async function requirePartner(tx: Tx, row: CaseRecord, body: string): Promise<void> {
  const known = await tx
    .selectFrom("partners")
    .select("partner_id")
    .where("org_id", "=", row.org_id)
    .where("partner_id", "=", body as PartnerId)
    .executeTakeFirst();
  if (known === undefined) throw new SuarError("partner.not_found");
}
