import type { CopyAnswerId, CopyAnswerKind, CopyId, Instant, LocaleCode, OrgId, PersonId, UserId } from "@suar/domain";
import type { ColumnType } from "kysely";

type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A copy of what is recorded about a person, which only their paper and PIN open. */
export interface CopyTable {
  org_id: OrgId;
  copy_id: CopyId;
  person_id: PersonId;
  /** SHA-256 of what the paper gives without a PIN. */
  lookup_hash: string;
  /** SHA-256 of what paper and PIN give together. */
  proof_hash: string;
  /** Null once nobody may open it any more. */
  sealed: Nullable<string>;
  /** The key for what the person sends back, sealed for the organisation by this version of its key. */
  sealed_answer_key: string;
  version: number;
  language: LocaleCode;
  facts: number;
  /** Wrong PINs so far. */
  tries: Defaulted<number>;
  last_try_at: Nullable<Instant>;
  made_by: UserId;
  made_at: Instant;
  expires_at: Instant;
  withdrawn_at: Nullable<Instant>;
}

/** Words that a person sent back, sealed by their phone. */
export interface CopyAnswerTable {
  org_id: OrgId;
  answer_id: CopyAnswerId;
  copy_id: CopyId;
  person_id: PersonId;
  kind: CopyAnswerKind;
  sealed: string;
  at: Instant;
  done_at: Nullable<Instant>;
  done_by: Nullable<UserId>;
}

/** Wrong guesses at one account, whichever process heard them. The key is a hash that only this node makes. */
export interface GuessTable {
  key_hash: string;
  tries: number;
  last_at: Instant;
}
