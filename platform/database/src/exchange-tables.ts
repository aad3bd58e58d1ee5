import type {
  Agreement,
  AgreementId,
  DataClass,
  EnvelopeId,
  ExchangeReason,
  Instant,
  LeadId,
  LeadSummary,
  OrgId,
  OutboxState,
  PartnerId,
  PartnerState,
  PartyId,
  RecallReason,
  SharedItemId,
  TlpLabel,
  UserId,
} from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** An organisation of another node whose card was taken in. */
export interface PartnerTable {
  org_id: OrgId;
  partner_id: PartnerId;
  party_id: PartyId;
  name: string;
  /** Null: by file only. */
  address: Nullable<string>;
  /** The signed card, as it came. */
  card: string;
  card_number: string;
  /** Our own card's number when the two were compared. */
  own_number: string;
  state: PartnerState;
  /** Number of the last envelope that we signed for it. */
  sequence: Defaulted<number>;
  added_by: UserId;
  added_at: Instant;
  ended_at: Nullable<Instant>;
  last_heard_at: Nullable<Instant>;
}

/** A person of ours who compared the numbers with the partner by voice. */
export interface PartnerConfirmationTable {
  org_id: OrgId;
  partner_id: PartnerId;
  user_id: UserId;
  at: Instant;
}

export interface AgreementTable {
  org_id: OrgId;
  agreement_id: AgreementId;
  partner_id: PartnerId;
  /** We proposed it. */
  is_ours: boolean;
  agreement: Json<Agreement>;
  recorded_at: Instant;
}

/** What we signed for a partner; the content inside is sealed to the partner, so it cannot be read here. */
export interface OutboxTable {
  org_id: OrgId;
  envelope_id: EnvelopeId;
  partner_id: PartnerId;
  kind: string;
  agreement_id: Nullable<AgreementId>;
  item_id: Nullable<SharedItemId>;
  envelope: string;
  state: OutboxState;
  attempts: Defaulted<number>;
  created_at: Instant;
  next_attempt_at: Nullable<Instant>;
  finished_at: Nullable<Instant>;
  reason: Nullable<ExchangeReason>;
  partner_time: Nullable<Instant>;
}

/** Every envelope of a partner that was answered, once. */
export interface InboxTable {
  org_id: OrgId;
  partner_id: PartnerId;
  envelope_id: EnvelopeId;
  kind: string;
  received_at: Instant;
  /** Why it was refused; null when it took effect. */
  reason: Nullable<ExchangeReason>;
}

/** What was shared, in either direction. A tombstone has neither `content` nor `sealed`. */
export interface SharedItemTable {
  org_id: OrgId;
  partner_id: PartnerId;
  item_id: SharedItemId;
  direction: "sent" | "received";
  agreement_id: AgreementId;
  lead_id: Nullable<LeadId>;
  classes: Json<readonly DataClass[]>;
  tlp: Nullable<TlpLabel>;
  content: ColumnType<LeadSummary | null, JsonText<LeadSummary> | null | undefined, JsonText<LeadSummary> | null>;
  /** Of a sensitive class: sealed for the organisation. */
  sealed: Nullable<string>;
  /** Number of the envelope whose words these are: an older correction changes nothing. */
  sequence: number;
  shared_by: Nullable<UserId>;
  shared_at: Instant;
  arrived_at: Nullable<Instant>;
  recalled_at: Nullable<Instant>;
  recalled_by: Nullable<UserId>;
  recall_reason: Nullable<RecallReason>;
  recall_confirmed_at: Nullable<Instant>;
  delete_after: Nullable<Instant>;
}
