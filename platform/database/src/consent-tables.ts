import type {
  AgreementId,
  CarriedBasis,
  CaseId,
  ConsentEntryId,
  ConsentForm,
  ConsentWithdrawalId,
  DeclineReason,
  DeskClosure,
  DeskId,
  DeskKind,
  DisclosedClass,
  DisclosureBasis,
  DisclosurePurpose,
  EntryFacts,
  EnvelopeId,
  Forgetting,
  Instant,
  OrgId,
  PartnerId,
  PersonId,
  ReferralId,
  ReferralOutcome,
  ReferralState,
  ReviewOutcome,
  TakeBackReason,
  UserId,
  VettingWay,
  WithdrawalAnswer,
} from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;
type JsonOrNull<Value> = ColumnType<Value | null, JsonText<Value> | null | undefined, JsonText<Value> | null>;
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A desk outside that people can be passed on to. */
export interface DeskTable {
  org_id: OrgId;
  desk_id: DeskId;
  name: string;
  kind: DeskKind;
  country: string;
  area: string;
  languages: Json<readonly string[]>;
  purposes: Json<readonly DisclosurePurpose[]>;
  can_hold_or_remove: boolean;
  forgetting: Forgetting;
  forgetting_law: string;
  closed_to: Json<readonly DeskClosure[]>;
  public_contact: Nullable<string>;
  /** By the organisation's key. */
  sealed_contact: Nullable<string>;
  /** Null: reached by hand. */
  partner_id: Nullable<PartnerId>;
  vetted_by: Nullable<UserId>;
  vetted_at: Nullable<Instant>;
  vetted_ways: JsonOrNull<readonly VettingWay[]>;
  /** ISO 8601 day. */
  next_check: Nullable<string>;
  closed_at: Nullable<Instant>;
  recorded_by: UserId;
  recorded_at: Instant;
  version: Defaulted<number>;
}

/** One entry of a person's ledger; it is ended or reviewed, never changed. */
export interface ConsentEntryTable {
  org_id: OrgId;
  entry_id: ConsentEntryId;
  person_id: PersonId;
  desk_id: DeskId;
  basis: DisclosureBasis;
  purpose: DisclosurePurpose;
  classes: Json<readonly DisclosedClass[]>;
  /** Codes and named laws; words are in `sealed`. */
  facts: Json<EntryFacts>;
  /** A JSON object of words, by the person's key. */
  sealed: Nullable<string>;
  at: Instant;
  until: Instant;
  ended_at: Nullable<Instant>;
  ended_by: Nullable<UserId>;
  recorded_by: UserId;
}

/** A second person's look at an entry. */
export interface ConsentReviewTable {
  org_id: OrgId;
  entry_id: ConsentEntryId;
  person_id: PersonId;
  outcome: ReviewOutcome;
  sealed: string;
  reviewed_by: UserId;
  at: Instant;
}

/** A person took consent back. Null: for every recipient, every purpose; no class: all. */
export interface ConsentWithdrawalTable {
  org_id: OrgId;
  withdrawal_id: ConsentWithdrawalId;
  person_id: PersonId;
  desk_id: Nullable<DeskId>;
  purpose: Nullable<DisclosurePurpose>;
  classes: Json<readonly DisclosedClass[]>;
  form: ConsentForm;
  at: Instant;
  recorded_by: UserId;
}

/** Something that was passed on, at the sender's or at the recipient's. */
export interface ReferralTable {
  org_id: OrgId;
  referral_id: ReferralId;
  direction: "sent" | "received";
  partner_id: Nullable<PartnerId>;
  desk_id: Nullable<DeskId>;
  /** The sender's own; null at the recipient's, and once the person was erased. */
  person_id: Nullable<PersonId>;
  case_id: Nullable<CaseId>;
  agreement_id: Nullable<AgreementId>;
  envelope_id: Nullable<EnvelopeId>;
  purpose: DisclosurePurpose;
  urgent: boolean;
  classes: Json<readonly DisclosedClass[]>;
  bases: Json<readonly CarriedBasis[]>;
  state: ReferralState;
  declined: Nullable<DeclineReason>;
  outcome: Nullable<ReferralOutcome>;
  /** Of the newest envelope that changed it. */
  sequence: number;
  sent_by: Nullable<UserId>;
  sent_at: Instant;
  changed_at: Instant;
  delete_after: Nullable<Instant>;
  synthetic: boolean;
}

/** The words of one class: by the person's key at the sender's, by the organisation's at the recipient's. */
export interface ReferralFactTable {
  org_id: OrgId;
  referral_id: ReferralId;
  class: DisclosedClass;
  person_id: Nullable<PersonId>;
  sealed: string;
  /** Asked back: kept folded until a person answers. */
  restricted_at: Nullable<Instant>;
}

/** Classes of a referral that were asked back, and what the recipient answered. */
export interface ReferralWithdrawalTable {
  org_id: OrgId;
  withdrawal_id: ConsentWithdrawalId;
  referral_id: ReferralId;
  classes: Json<readonly DisclosedClass[]>;
  reason: TakeBackReason;
  asked_by: Nullable<UserId>;
  asked_at: Instant;
  answer: Nullable<WithdrawalAnswer>;
  law: Defaulted<string>;
  answered_by: Nullable<UserId>;
  answered_at: Nullable<Instant>;
}
