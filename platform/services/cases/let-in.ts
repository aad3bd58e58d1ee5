import { appendAudit, type Tx } from "@suar/database";
import { isUuidV7, SuarError, type ShutBody } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayShutOut, mayShutOutAny } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { shutBodiesOf } from "./shut-bodies-of.ts";
import type { TwoThings } from "./two-things.ts";

/** Lets a body in that was shut out; it is put back to no work. Errors: `case.not_found`; `case.wrong_state`; `session.forbidden`. */
export async function letIn(tx: Tx, actor: Actor, { id, other }: TwoThings): Promise<readonly ShutBody[]> {
  authorize(mayShutOutAny(actor), "case.shut_out");
  const row = await findCase(tx, actor, id, { lock: true });
  authorize(mayShutOut(actor, row), "case.shut_out");
  if (!isUuidV7(other)) throw new SuarError("case.wrong_state");
  const gone = await tx
    .deleteFrom("case_exclusions")
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("exclusion_id", "=", other)
    .returning(["kind", "body_id"])
    .executeTakeFirst();
  if (gone === undefined) throw new SuarError("case.wrong_state");
  const subject = { kind: "case", id: row.case_id };
  const details = { kind: gone.kind, body: gone.body_id };
  await appendAudit(tx, { orgId: row.org_id, actor: actor.userId, action: "case.let_in", subject, details });
  return shutBodiesOf(tx, row);
}
