import type {
  Absence,
  Certainty,
  FactSource,
  FieldClass,
  Instant,
  OpeningId,
  OpeningReason,
  OrgId,
  PersonFieldId,
  PersonFieldKindId,
  PersonId,
  ToldDate,
  UserId,
} from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Somebody a case is about: an id and dates. Everything else is sealed, elsewhere. */
export interface PersonTable {
  org_id: OrgId;
  person_id: PersonId;
  /** Who works with them. */
  worker: Nullable<UserId>;
  synthetic: Defaulted<boolean>;
  recorded_by: Nullable<UserId>;
  recorded_at: Instant;
  changed_at: Instant;
  version: Defaulted<number>;
  removed_at: Nullable<Instant>;
}

/** The person's own key, wrapped by a version of the organisation's. In no backup; destroying it erases the person. */
export interface PersonKeyTable {
  org_id: OrgId;
  person_id: PersonId;
  version: number;
  wrapped: string;
}

/** One version of one fact. The present one has no `replaced_at`; the next one says which it corrects. */
export interface PersonFieldTable {
  org_id: OrgId;
  person_id: PersonId;
  field_id: PersonFieldId;
  kind: PersonFieldKindId;
  state: "answered" | Absence;
  /** By the person's key; null when there is no answer. */
  sealed: Nullable<string>;
  told: ColumnType<ToldDate | null, JsonText<ToldDate> | null | undefined, never>;
  source: FactSource;
  certainty: Certainty;
  recorded_by: Nullable<UserId>;
  recorded_at: Instant;
  corrects: Nullable<PersonFieldId>;
  replaced_at: Nullable<Instant>;
}

/** A blind token of a name or contact: 128 bits, written as a UUID. */
export interface PersonIndexTable {
  org_id: OrgId;
  token: string;
  person_id: PersonId;
}

/** Which rows of `person_index` are a person's, and by which key and rules they were made. */
export interface PersonTokensTable {
  org_id: OrgId;
  person_id: PersonId;
  version: number;
  rules: number;
  /** 32 hexadecimal characters each, one behind the other. */
  tokens: string;
}

/** Somebody saw who a person is, and why. The words are sealed by the person's key. */
export interface PersonOpeningTable {
  org_id: OrgId;
  opening_id: OpeningId;
  person_id: PersonId;
  user_id: UserId;
  at: Instant;
  how: "page" | "search" | "file";
  reason: OpeningReason;
  sealed_words: Nullable<string>;
  classes: ColumnType<readonly FieldClass[], JsonText<readonly FieldClass[]>, never>;
}

/** Somebody searched: counted for the limit, deleted after it. */
export interface PersonSearchTable {
  org_id: OrgId;
  search_id: string;
  user_id: UserId;
  at: Instant;
}
