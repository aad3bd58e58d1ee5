import type { Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type StatementId, type WithdrawStatement } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { ofVersion, selectStatements } from "./statement-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";
import { dropTokens } from "./write-tokens.ts";

/**
 * Takes a statement back: it stays in the history, and no view or search counts it.
 * Errors: `case.not_found`; `call.invalid` for a statement that is none; `case.changed` when a colleague corrected it
 * meanwhile; `case.wrong_state` when it was taken back already.
 */
export async function withdrawStatement(
  tx: Tx,
  actor: Actor,
  { id, other, base, reason }: WithdrawStatement & { readonly id: string; readonly other: string },
  now = Date.now(),
): Promise<void> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  if (!isUuidV7(other)) throw new SuarError("call.invalid", { field: "other" });
  const statement = other as StatementId;
  const rows = await selectStatements(tx, row.org_id, row.case_id).where("s.statement_id", "=", statement).execute();
  const present = rows.find(({ aside, replaced_at }) => !aside && replaced_at === null);
  if (present === undefined) throw new SuarError("call.invalid", { field: "other" });
  if (present.withdrawn_at !== null) throw new SuarError("case.wrong_state");
  if (present.version !== base) throw new SuarError("case.changed", { version: present.version });
  const at = { orgId: row.org_id, caseId: row.case_id, statement, version: base };
  const withdrawn = { withdrawn_at: instantOf(now), withdrawn_by: actor.userId, withdrawn_reason: reason, tokens: "" };
  await ofVersion(tx, at).set(withdrawn).execute();
  const place = { org_id: row.org_id, case_id: row.case_id, statement_id: statement };
  await dropTokens(tx, place, present.tokens);
  await touchCase(tx, row, now);
  const details = { field: present.field, reason };
  await tellCase(tx, actor, { caseId: row.case_id, kind: "withdrawn", subject: statement, details, now });
}
