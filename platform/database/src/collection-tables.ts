import type {
  AdultAgreement,
  CollectionKind,
  ColumnMapping,
  FactId,
  ImportId,
  Instant,
  LeadId,
  OrgId,
  ThirdPartyControlFact,
  UserId,
} from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;
type JsonOrNull<Value> = ColumnType<Value | null, JsonText<Value> | null | undefined, JsonText<Value> | null>;

/** What only a collection has; its name, state and counts stand in its row of `imports`. */
export interface CollectionTable {
  org_id: OrgId;
  collection_id: ImportId;
  kind: CollectionKind;
  holds: string;
  purpose: string;
  access: string;
  keep_days: number;
  /** The columns of the last day that was started. */
  mapping: JsonOrNull<ColumnMapping>;
  agreement: JsonOrNull<AdultAgreement>;
}

/** A fact of control by somebody else that a person stated of a lead of adult-service adverts. */
export interface StatedFactTable {
  org_id: OrgId;
  fact_id: FactId;
  lead_id: LeadId;
  fact: ThirdPartyControlFact;
  records: Json<readonly string[]>;
  words: string;
  by_user: UserId;
  at: Instant;
}
