import type { Tx } from "@suar/database";
import { SuarError, type CaseRow, type ReopenCase } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findCaseKey } from "./case-key.ts";
import { mayCloseCase } from "./case-policy.ts";
import { findCase, lockCase } from "./case-queries.ts";
import { presentRow } from "./present-row.ts";
import { setWorkersOpen } from "./set-workers-open.ts";
import { tellCase } from "./tell-case.ts";
import { changeHead } from "./touch-case.ts";

/** Takes a closed case up again, with a reason. Errors: `case.not_found`; `case.changed`; `case.wrong_state` when it is open. */
export async function reopenCase(
  tx: Tx,
  actor: Actor,
  { id, version, reason, words }: ReopenCase & { readonly id: string },
  now = Date.now(),
): Promise<CaseRow & { readonly version: number }> {
  authorize(mayCloseCase(actor), "case.close");
  const row = await lockCase(tx, actor, { id, version });
  if (row.closed_at === null) throw new SuarError("case.wrong_state");
  const key = await findCaseKey(tx, await openKeys(tx, actor), row.case_id);
  await changeHead(tx, row, now, { status: "active", closed_at: null });
  await setWorkersOpen(tx, row, true);
  await tellCase(tx, actor, { caseId: row.case_id, kind: "reopened", details: { reason }, now }, { key, text: words });
  const after = await findCase(tx, actor, id);
  return { ...presentRow(after, now), version: after.version };
}
