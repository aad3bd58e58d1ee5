import type { Action, EmergencyId, EmergencyRole, Instant, OrgId, ProgramId, Role, UserId } from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;

/** A program that may ask the node with a token of its own. */
export interface ProgramTable {
  org_id: OrgId;
  program_id: ProgramId;
  name: string;
  /** SHA-256 of the token, hexadecimal. */
  token_hash: string;
  actions: Json<readonly Action[]>;
  /** Its maker's own roles when it was made. */
  roles: Json<readonly Role[]>;
  made_by: UserId;
  made_at: Instant;
  expires_at: Instant;
  last_used_at: Nullable<Instant>;
  withdrawn_at: Nullable<Instant>;
}

/** A further role for a while. `asked_by` is never who answers nor who reviews: the database refuses it too. */
export interface EmergencyTable {
  org_id: OrgId;
  emergency_id: EmergencyId;
  asked_by: UserId;
  role: EmergencyRole;
  /** In the asker's words; never in the audit trail. */
  reason: string;
  minutes: number;
  asked_at: Instant;
  answer: Nullable<"approved" | "refused">;
  answered_by: Nullable<UserId>;
  answered_at: Nullable<Instant>;
  /** Entry of the audit trail by which it was approved: what was done with the role comes after it. */
  from_seq: Nullable<number>;
  /** The approver gave the organisation's key along, for the time that the role holds. */
  key_lent: ColumnType<boolean, boolean | undefined, boolean>;
  ends_at: Nullable<Instant>;
  ended_at: Nullable<Instant>;
  /** Null when its time was over. */
  ended_by: Nullable<UserId>;
  reviewed_by: Nullable<UserId>;
  reviewed_at: Nullable<Instant>;
  review: Nullable<string>;
}

/** Who confirmed that they saw the alarm. */
export interface EmergencyAcknowledgementTable {
  org_id: OrgId;
  emergency_id: EmergencyId;
  user_id: UserId;
  at: Instant;
}
