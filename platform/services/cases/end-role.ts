import type { Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import type { TwoThings } from "./two-things.ts";

/** Ends one role of somebody on a case; every other stays. Errors: `case.not_found`; `case.wrong_state` when there is none or it ended. */
export async function endRole(tx: Tx, actor: Actor, { id, other }: TwoThings, now = Date.now()): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  if (!isUuidV7(other)) throw new SuarError("case.wrong_state");
  const ended = await tx
    .updateTable("case_roles")
    .set({ ended_at: instantOf(now), ended_by: actor.userId })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("role_id", "=", other)
    .where("ended_at", "is", null)
    .returning(["person_id", "role"])
    .executeTakeFirst();
  if (ended === undefined) throw new SuarError("case.wrong_state");
  await touchCase(tx, row, now);
  const { person_id: subject, role } = ended;
  await tellCase(tx, actor, { caseId: row.case_id, kind: "role_ended", subject, details: { role }, now });
}
