import type { ImportId, Instant, JudgementId, JudgementKind, OrgId, UserId } from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;

/** What a named person said of campaigns; never changed but to be taken back. */
export interface CampaignJudgementTable {
  org_id: OrgId;
  judgement_id: JudgementId;
  import_id: ImportId;
  kind: JudgementKind;
  /** Ids of campaigns as they were when it was made; one for a split. */
  campaigns: Json<readonly string[]>;
  /** Ids of the records put apart; empty for a merge. */
  records: Json<readonly string[]>;
  words: string;
  by_user: UserId;
  at: Instant;
  taken_back_by: ColumnType<UserId | null, UserId | null | undefined, UserId | null>;
  taken_back_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}
