import type { Tx } from "@suar/database";
import { instantOf, SuarError, type CaseRow, type CloseCase } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findCaseKey } from "./case-key.ts";
import { mayCloseCase } from "./case-policy.ts";
import { findCase, lockCase } from "./case-queries.ts";
import { presentRow } from "./present-row.ts";
import { setWorkersOpen } from "./set-workers-open.ts";
import { tellCase } from "./tell-case.ts";
import { changeHead } from "./touch-case.ts";

/** Closes a case, with a reason; words are sealed in its history. Errors: `case.not_found`; `case.changed`; `case.wrong_state` when it is closed. */
export async function closeCase(
  tx: Tx,
  actor: Actor,
  { id, version, status, reason, words }: CloseCase & { readonly id: string },
  now = Date.now(),
): Promise<CaseRow & { readonly version: number }> {
  authorize(mayCloseCase(actor), "case.close");
  const row = await lockCase(tx, actor, { id, version });
  if (row.closed_at !== null) throw new SuarError("case.wrong_state");
  const key = await findCaseKey(tx, await openKeys(tx, actor), row.case_id);
  await changeHead(tx, row, now, { status, closed_at: instantOf(now) });
  await setWorkersOpen(tx, row, false);
  const happening = { caseId: row.case_id, kind: "closed", details: { status, reason }, now } as const;
  await tellCase(tx, actor, happening, { key, text: words });
  const after = await findCase(tx, actor, id);
  return { ...presentRow(after, now), version: after.version };
}
