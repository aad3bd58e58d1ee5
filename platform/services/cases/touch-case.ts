import { later, type CaseTable, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import type { Updateable } from "kysely";
import type { CaseRecord } from "./case-queries.ts";
import { dayMs, touchMs } from "./case-times.ts";

/** When an open case that is touched at `now` counts as dormant. */
export const dormantAt = (now: number, dormantDays: number) => instantOf(now + dormantDays * dayMs);

/** Changes a locked case's head: the version grows by one, and the case was touched. */
export async function changeHead(tx: Tx, row: CaseRecord, now: number, set: Updateable<CaseTable>): Promise<void> {
  const isOpen = (set.closed_at === undefined ? row.closed_at : set.closed_at) === null;
  const days = set.dormant_days ?? row.dormant_days;
  await tx
    .updateTable("cases")
    .set({
      ...set,
      version: row.version + 1,
      touched_at: instantOf(now),
      dormant_at: isOpen ? dormantAt(now, days) : null,
    })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .execute();
}

/** Says that somebody worked on a case, at most once a minute: the head's version stays. */
export async function touchCase(tx: Tx, row: CaseRecord, now: number): Promise<void> {
  if (now - Date.parse(row.touched_at) < touchMs) return;
  await later(
    tx,
    tx
      .updateTable("cases")
      .set({
        touched_at: instantOf(now),
        ...(row.closed_at === null ? { dormant_at: dormantAt(now, row.dormant_days) } : {}),
      })
      .where("org_id", "=", row.org_id)
      .where("case_id", "=", row.case_id),
  );
}
