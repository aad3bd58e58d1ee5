import type { Tx } from "@suar/database";
import { SuarError, type CaseRow, type ChangeCase } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase, lockCase } from "./case-queries.ts";
import { presentRow } from "./present-row.ts";
import { tellCase } from "./tell-case.ts";
import { changeHead } from "./touch-case.ts";

/**
 * Changes status, stage, danger, country, days until dormant, or whether only its workers know of the case. Whoever
 * restricts a case must work on it, or would lose it. Errors: `case.not_found`; `case.changed`; `case.wrong_state` for
 * the status of a closed case, or a restriction by somebody who does not work on it.
 */
export async function changeCase(
  tx: Tx,
  actor: Actor,
  { id, version, ...change }: ChangeCase & { readonly id: string },
  now = Date.now(),
): Promise<CaseRow & { readonly version: number }> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await lockCase(tx, actor, { id, version });
  if (change.status !== undefined && row.closed_at !== null) throw new SuarError("case.wrong_state");
  if (change.restricted === true && !row.is_mine) throw new SuarError("case.wrong_state");
  const { status, stage, danger, country, dormantDays: dormant_days, restricted } = change;
  const set = withoutGaps({ status, stage, danger, country, dormant_days, restricted });
  await changeHead(tx, row, now, set);
  const isWall = restricted !== undefined && restricted !== row.restricted;
  const kind = isWall ? (restricted ? "restricted" : "unrestricted") : "changed";
  await tellCase(tx, actor, { caseId: row.case_id, kind, details: withoutGaps(change), now });
  const after = await findCase(tx, actor, id);
  return { ...presentRow(after, now), version: after.version };
}

/** What is to be changed, without what is not. */
const withoutGaps = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Values]?: Exclude<Values[Name], undefined>;
  };
