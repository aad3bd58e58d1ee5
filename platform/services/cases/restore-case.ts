import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemoveCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { removedMs } from "./case-times.ts";
import { tellCase } from "./tell-case.ts";

/** Brings a removed case back; one that was not removed stays as it is. Errors: `case.not_found`, `undo.expired`. */
export async function restoreCase(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayRemoveCase(actor), "case.remove");
  const row = await findCase(tx, actor, id, { lock: true, withRemoved: true });
  if (row.removed_at === null) return;
  if (now - Date.parse(row.removed_at) >= removedMs) throw new SuarError("undo.expired");
  await tx
    .updateTable("cases")
    .set({ removed_at: null })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .execute();
  await tellCase(tx, actor, { caseId: row.case_id, kind: "restored", now });
}
