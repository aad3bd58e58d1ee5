import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemoveCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";

/** Takes a case out of lists and searches; for 30 days it can be brought back, and is then erased. Errors: `case.not_found`. */
export async function removeCase(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayRemoveCase(actor), "case.remove");
  const row = await findCase(tx, actor, id, { lock: true });
  await tx
    .updateTable("cases")
    .set({ removed_at: instantOf(now) })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .execute();
  await tellCase(tx, actor, { caseId: row.case_id, kind: "removed", now });
}
