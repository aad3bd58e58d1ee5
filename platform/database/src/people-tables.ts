import type { ExportClass, ExportId, Instant, InvitationId, OrgId, Role, UserId } from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Somebody was asked in. Open until it was accepted, withdrawn or is too old. */
export interface InvitationTable {
  org_id: OrgId;
  invitation_id: InvitationId;
  /** SHA-256 of the link's secret, hexadecimal. */
  token_hash: string;
  /** For whom, in the inviter's words; the person writes their own name. */
  name: string;
  roles: ColumnType<readonly Role[], JsonText<readonly Role[]>, JsonText<readonly Role[]>>;
  invited_by: UserId;
  created_at: Instant;
  expires_at: Instant;
  accepted_at: Nullable<Instant>;
  accepted_by: Nullable<UserId>;
  withdrawn_at: Nullable<Instant>;
}

/** How much one person took out at one time; what, stands in the audit trail. */
export interface ExportTable {
  org_id: OrgId;
  export_id: ExportId;
  user_id: UserId;
  kind: ExportClass;
  records: number;
  at: Instant;
}

/** An organisation to be: its one-time link was printed for the operator and nobody has used it yet. */
export interface OrganisationClaimTable {
  org_id: OrgId;
  name: string;
  token_hash: string;
  expires_at: Instant;
  created_at: Instant;
}
