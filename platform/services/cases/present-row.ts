import type { CaseRow } from "@suar/domain";
import type { CaseRecord } from "./case-queries.ts";

/** A row of the queue at `now`. */
export const presentRow = (row: CaseRecord, now: number): CaseRow => ({
  id: row.case_id,
  number: row.number,
  status: row.status,
  stage: row.stage,
  danger: row.danger,
  country: row.country,
  owner: row.owner_name,
  isMine: row.is_mine,
  restricted: row.restricted,
  openedAt: row.opened_at,
  touchedAt: row.touched_at,
  dormantAt: row.dormant_at,
  isDormant: row.dormant_at !== null && Date.parse(row.dormant_at) <= now,
  synthetic: row.synthetic,
  removedAt: row.removed_at,
});
