import type { ErasableKind, Instant, OrgId, UserId } from "@suar/domain";

/** Something that was erased for good: its random id, and nothing else of it. */
export interface ErasureTable {
  org_id: OrgId;
  subject_kind: ErasableKind;
  subject_id: string;
  at: Instant;
}

/** What an organisation said of how long one class of its data stays. */
export interface RetentionRuleTable {
  org_id: OrgId;
  /** A class of `keptClasses`, or one that only another program knows. */
  class: string;
  days: number;
  reason: string;
  changed_by: UserId;
  changed_at: Instant;
}
