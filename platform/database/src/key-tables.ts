import type { Instant, OrgId, UserId } from "@suar/domain";
import type { ColumnType } from "kysely";

type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A member's public half, 32 bytes base64url. */
export interface MemberKeyTable {
  org_id: OrgId;
  user_id: UserId;
  public_key: string;
  made_at: Instant;
}

/** The private half, sealed by a passphrase or by what a passkey gives. */
export interface MemberKeyWrapTable {
  org_id: OrgId;
  user_id: UserId;
  method: "passphrase" | "passkey";
  /** Empty for the passphrase, of which there is one. */
  credential_id: string;
  salt: string;
  sealed: string;
  made_at: Instant;
}

/** One version of an organisation's key. Two exist only while the key is being changed. */
export interface OrganisationKeyTable {
  org_id: OrgId;
  version: number;
  /** Anybody may seal to it; only who has a grant opens. */
  public_key: string;
  /** The version sealed to the keepers' common public half, which two of them together open. */
  sealed_to_keepers: Nullable<string>;
  made_by: Nullable<UserId>;
  made_at: Instant;
}

/** A version sealed to one member's public half. */
export interface OrganisationKeyGrantTable {
  org_id: OrgId;
  version: number;
  user_id: UserId;
  sealed: string;
  granted_by: Nullable<UserId>;
  granted_at: Instant;
}

/** A version sealed to the secret of an invitation's link. */
export interface KeyOfferTable {
  org_id: OrgId;
  offer_id: string;
  version: number;
  sealed: string;
  offered_by: UserId;
  offered_at: Instant;
}

/** The people who together can bring the key back: their common public half. One set an organisation. */
export interface KeyKeeperTable {
  org_id: OrgId;
  set_id: string;
  public_key: string;
  made_by: UserId;
  made_at: Instant;
}

/** One keeper's share of the common private half, sealed to that member. */
export interface KeyShareTable {
  org_id: OrgId;
  set_id: string;
  user_id: UserId;
  sealed: string;
}

/** Somebody who lost everything asks to come back. */
export interface RecoveryRequestTable {
  org_id: OrgId;
  request_id: string;
  user_id: UserId;
  secret_hash: string;
  public_key: string;
  /** The private half, sealed to the secret that only the asking page has. */
  sealed_private: string;
  asked_at: Instant;
  expires_at: Instant;
}

/** A keeper said yes: the share, sealed to the request; null where the person needs no key. */
export interface RecoveryApprovalTable {
  org_id: OrgId;
  request_id: string;
  user_id: UserId;
  set_id: string;
  sealed: Nullable<string>;
  at: Instant;
}

/** One change of the key: `version` is the new one. */
export interface KeyRotationTable {
  org_id: OrgId;
  version: number;
  started_by: UserId;
  started_at: Instant;
  total: Defaulted<number>;
  moved: Defaulted<number>;
  /** When the last batch was done: a change that stands still can be gone on with. */
  moved_at: Instant;
  finished_at: Nullable<Instant>;
}
