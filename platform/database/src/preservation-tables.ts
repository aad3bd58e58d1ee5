import type {
  Instant,
  LeadId,
  LocaleCode,
  OrgId,
  PreservationContent,
  PreservationEvent,
  PreservationId,
  PreservationState,
  UserId,
} from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;

/** One step in the life of a request; none is ever changed. */
export type KeptStep = Omit<PreservationEvent, "by"> & { readonly by: UserId };

/** A request to a platform to keep what it has until an order comes. */
export interface PreservationRequestTable {
  org_id: OrgId;
  request_id: PreservationId;
  lead_id: LeadId;
  platform: string;
  /** Of the letter. */
  language: LocaleCode;
  content: Json<PreservationContent>;
  state: PreservationState;
  /** ISO 8601 day; null before it was sent. */
  keep_until: ColumnType<string | null, string | null | undefined, string | null>;
  history: Json<readonly KeptStep[]>;
  prepared_by: UserId;
  prepared_at: Instant;
  version: ColumnType<number, number | undefined, number>;
}
