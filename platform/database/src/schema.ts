import type { ColumnType, Transaction } from "kysely";
import type {
  ColumnMapping,
  DayOutcome,
  Evidence,
  ImportId,
  ImportProgress,
  ImportState,
  Instant,
  JobId,
  LeadId,
  NoteId,
  DecisionId,
  DeviceKey,
  OrgId,
  PasskeyId,
  Role,
  SessionId,
  SessionPlace,
  SignInChallengePurpose,
  SignInMethod,
  UserId,
  Verdict,
  leadScopes,
  leadStates,
  decisionReasons,
  leadSchema,
  Whole,
} from "@suar/domain";
import type { z } from "zod";
import type { CaseImportKeyTable, CaseImportRowTable } from "./case-import-tables.ts";
import type * as caseTables from "./case-tables.ts";
import type * as exchangeTables from "./exchange-tables.ts";
import type { EmergencyAcknowledgementTable, EmergencyTable, ProgramTable } from "./device-tables.ts";
import type { JsonText } from "./json-text.ts";
import type * as consentTables from "./consent-tables.ts";
import type * as copyTables from "./copy-tables.ts";
import type { CollectionTable, StatedFactTable } from "./collection-tables.ts";
import type { CampaignJudgementTable } from "./judgement-tables.ts";
import type * as keyTables from "./key-tables.ts";
import type { PreservationRequestTable } from "./preservation-tables.ts";
import type { OfferReportTable } from "./offer-report-tables.ts";
import type { ErasureTable, RetentionRuleTable } from "./retention-tables.ts";
import type { ReceiptTable } from "./receipt-tables.ts";
import type { ExportTable, InvitationTable, OrganisationClaimTable } from "./people-tables.ts";
import type * as personTables from "./person-tables.ts";

/** A jsonb column: read as the value, written with `json(value)`. */
type Json<Value> = ColumnType<Value, JsonText<Value>, JsonText<Value>>;
type JsonOrNull<Value> = ColumnType<Value | null, JsonText<Value> | null | undefined, JsonText<Value> | null>;
/** A column with a default: may be left out when a row is written. */
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
/** A column that may be null; left out it is null. */
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Details of a failure or an audited action: ids, numbers, names of columns; never names of people or text of records. */
export type PlainDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface OrganisationTable {
  org_id: OrgId;
  name: string;
  created_at: Instant;
  /** Whoever signs in by password or another service needs a code of an authenticator app too. */
  second_factor_required: Defaulted<boolean>;
}

export interface UserTable {
  org_id: OrgId;
  user_id: UserId;
  name: string;
  /** Lower case; unique in the organisation. */
  email: string;
  roles: Json<readonly Role[]>;
  /** PHC string of Argon2id; any other text is no password, and no password fits it. */
  password_hash: string;
  /** Null while it is the first one. */
  password_changed_at: Nullable<Instant>;
  created_at: Instant;
  disabled_at: Nullable<Instant>;
  /** The last use of any of their sessions; kept when the session is gone. */
  last_seen_at: Nullable<Instant>;
}

export interface SessionTable {
  org_id: OrgId;
  session_id: SessionId;
  user_id: UserId;
  token_hash: string;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  /** Public half of the device's key (JWK, P-256); every call of the session proves that it comes from that device. */
  device_key: JsonOrNull<DeviceKey>;
  /** What the person reads in the list of devices, such as "Chrome on Android". */
  device_name: Defaulted<string>;
  method: Defaulted<SignInMethod>;
  /** Where it was opened from, coarsely; null when that was not known. */
  place: Nullable<SessionPlace>;
  /** The password was right and the second factor is still to come: nothing is allowed yet. */
  second_factor_due: Defaulted<boolean>;
  /** The member's private key, sealed to the session's token, which the node does not keep. Base64url. */
  sealed_member_key: Nullable<string>;
  /** When the person last proved in this session who they are; null: when it began. */
  confirmed_at: Nullable<Instant>;
}

export interface ImportTable {
  org_id: OrgId;
  import_id: ImportId;
  name: string;
  state: ImportState;
  bytes: number;
  mapping: JsonOrNull<ColumnMapping>;
  records: Defaulted<number>;
  rejected: Defaulted<number>;
  campaigns: Defaulted<number>;
  clustered: Defaulted<number>;
  synthetic: Defaulted<boolean>;
  created_by: Nullable<UserId>;
  created_at: Instant;
  finished_at: Nullable<Instant>;
  failure: Nullable<string>;
  failure_details: JsonOrNull<PlainDetails>;
  /** A file that stands alone, a collection, a day of one, or a file of cases. */
  kind: Defaulted<"file" | "collection" | "day" | "cases">;
  collection_id: Nullable<ImportId>;
  day: Nullable<string>;
  /** What a day changed in its collection. */
  outcome: JsonOrNull<DayOutcome>;
  /** Rows of a file of cases that had come in before. */
  known: Defaulted<number>;
  /** How a file of cases orders the day and the month; null where nobody said. */
  day_order: Nullable<string>;
  removed_at: Nullable<Instant>;
}

export const jobStates = ["queued", "running", "stopping", "done", "failed", "stopped"] as const;
export type JobState = (typeof jobStates)[number];

export interface JobTable {
  org_id: OrgId;
  job_id: JobId;
  kind: string;
  subject_id: string;
  state: JobState;
  progress: JsonOrNull<ImportProgress>;
  attempts: Defaulted<number>;
  /** Which process works on it, until when; a lease that ran out may be taken by another. */
  lease_owner: Nullable<string>;
  lease_until: Nullable<Instant>;
  created_at: Instant;
  finished_at: Nullable<Instant>;
  failure: Nullable<string>;
  failure_details: JsonOrNull<PlainDetails>;
}

type LeadView = z.infer<typeof leadSchema>["view"];
type LaterInLeadView = "places" | "pictures";
/** A lead that an older program opened lacks what leads came to keep later. */
export type StoredLeadView = Omit<LeadView, LaterInLeadView> & Partial<Pick<LeadView, LaterInLeadView>>;

export interface LeadTable {
  org_id: OrgId;
  lead_id: LeadId;
  /** Null once the import is gone for good; the lead keeps its own copy. */
  import_id: Nullable<ImportId>;
  campaign: string;
  title: string;
  search_text: string;
  state: (typeof leadStates)[number];
  size: number;
  languages: Json<Readonly<Record<string, number>>>;
  view: Json<StoredLeadView>;
  evidence: Json<readonly Evidence[]>;
  evidence_total: number;
  scope: Defaulted<(typeof leadScopes)[number]>;
  whole: JsonOrNull<Whole>;
  synthetic: boolean;
  opened_by: UserId;
  opened_at: Instant;
  changed_at: Instant;
  version: Defaulted<number>;
  removed_at: Nullable<Instant>;
}

export interface NoteTable {
  org_id: OrgId;
  note_id: NoteId;
  lead_id: LeadId;
  text: string;
  by_user: UserId;
  at: Instant;
}

export interface DecisionTable {
  org_id: OrgId;
  decision_id: DecisionId;
  lead_id: LeadId;
  verdict: Verdict;
  reason: (typeof decisionReasons)[number];
  words: Defaulted<string>;
  by_user: UserId;
  at: Instant;
  withdrawn_at: Nullable<Instant>;
}

export interface AuditEntryTable {
  org_id: OrgId;
  /** 1, 2, 3, ... without a gap inside one organisation. */
  seq: number;
  at: Instant;
  /** Null when the program itself acted. */
  actor: Nullable<UserId>;
  action: string;
  subject_kind: string;
  subject_id: string;
  details: Json<PlainDetails>;
  prev_hash: string;
  hash: string;
}

export interface AuditHeadTable {
  org_id: OrgId;
  seq: number;
  hash: string;
  key_id: Nullable<string>;
  signature: Nullable<string>;
  at: Instant;
}

/** A passkey of a person: the public half of a key pair that their device holds (Web Authentication, Level 3). */
export interface PasskeyTable {
  org_id: OrgId;
  passkey_id: PasskeyId;
  user_id: UserId;
  /** Base64url. */
  credential_id: string;
  /** COSE key, base64url. */
  public_key: string;
  /** How often it was used, by its own count; 0 when it does not count. */
  counter: number;
  name: string;
  /** It lies in a password manager that copies it to the person's other devices. */
  synced: boolean;
  /** Its PRF output opens the member's private key. */
  opens_key: Defaulted<boolean>;
  created_at: Instant;
  last_used_at: Nullable<Instant>;
}

/** The shared secret of an authenticator app, sealed with a key that lies beside the database, never in it. */
export interface TotpSecretTable {
  org_id: OrgId;
  user_id: UserId;
  /** Base64url. */
  sealed_secret: string;
  /** Time step of the last code that was taken: no code is taken twice. */
  last_step: Nullable<number>;
  created_at: Instant;
}

export interface RecoveryCodeTable {
  org_id: OrgId;
  user_id: UserId;
  code_hash: string;
  created_at: Instant;
  used_at: Nullable<Instant>;
}

/** An account of another service (OpenID Connect) that signs a person in. */
export interface LinkedSignInTable {
  org_id: OrgId;
  user_id: UserId;
  issuer: string;
  subject: string;
  created_at: Instant;
  last_used_at: Nullable<Instant>;
}

/** A question that was asked of a passkey or of another service and may be answered once. */
export interface SignInChallengeTable {
  challenge_hash: string;
  purpose: SignInChallengePurpose;
  /** Whose answer it must be; null when nobody is known yet. */
  org_id: Nullable<OrgId>;
  user_id: Nullable<UserId>;
  /** What the answer is checked with, sealed as secrets of authenticator apps are. */
  sealed: Nullable<string>;
  expires_at: Instant;
  used_at: Nullable<Instant>;
}

/** One row: the node itself, before any organisation exists. */
export interface NodeTable {
  node_id: string;
  claim_token_hash: Nullable<string>;
  claim_expires_at: Nullable<Instant>;
  claimed_at: Nullable<Instant>;
  demonstration: Defaulted<boolean>;
  created_at: Instant;
}

/** The case database as Kysely sees it: columns as they are named in SQL, instants as ISO 8601 text, bigint as number. */
export interface Schema {
  organisations: OrganisationTable;
  users: UserTable;
  sessions: SessionTable;
  imports: ImportTable;
  jobs: JobTable;
  leads: LeadTable;
  notes: NoteTable;
  decisions: DecisionTable;
  audit_entries: AuditEntryTable;
  audit_heads: AuditHeadTable;
  node: NodeTable;
  invitations: InvitationTable;
  exports: ExportTable;
  organisation_claims: OrganisationClaimTable;
  passkeys: PasskeyTable;
  totp_secrets: TotpSecretTable;
  recovery_codes: RecoveryCodeTable;
  linked_sign_ins: LinkedSignInTable;
  sign_in_challenges: SignInChallengeTable;
  member_keys: keyTables.MemberKeyTable;
  member_key_wraps: keyTables.MemberKeyWrapTable;
  organisation_keys: keyTables.OrganisationKeyTable;
  organisation_key_grants: keyTables.OrganisationKeyGrantTable;
  key_offers: keyTables.KeyOfferTable;
  key_keepers: keyTables.KeyKeeperTable;
  key_shares: keyTables.KeyShareTable;
  recovery_requests: keyTables.RecoveryRequestTable;
  recovery_approvals: keyTables.RecoveryApprovalTable;
  key_rotations: keyTables.KeyRotationTable;
  persons: personTables.PersonTable;
  person_keys: personTables.PersonKeyTable;
  person_fields: personTables.PersonFieldTable;
  person_index: personTables.PersonIndexTable;
  person_tokens: personTables.PersonTokensTable;
  person_openings: personTables.PersonOpeningTable;
  person_searches: personTables.PersonSearchTable;
  copies: copyTables.CopyTable;
  copy_answers: copyTables.CopyAnswerTable;
  guesses: copyTables.GuessTable;
  programs: ProgramTable;
  emergencies: EmergencyTable;
  emergency_acknowledgements: EmergencyAcknowledgementTable;
  partners: exchangeTables.PartnerTable;
  partner_confirmations: exchangeTables.PartnerConfirmationTable;
  agreements: exchangeTables.AgreementTable;
  outbox: exchangeTables.OutboxTable;
  inbox: exchangeTables.InboxTable;
  shared_items: exchangeTables.SharedItemTable;
  offer_reports: OfferReportTable;
  receipts: ReceiptTable;
  collections: CollectionTable;
  stated_facts: StatedFactTable;
  preservation_requests: PreservationRequestTable;
  case_import_keys: CaseImportKeyTable;
  case_import_rows: CaseImportRowTable;
  campaign_judgements: CampaignJudgementTable;
  contacts: caseTables.ContactTable;
  contact_keys: caseTables.ContactKeyTable;
  contact_fields: caseTables.ContactFieldTable;
  cases: caseTables.CaseTable;
  case_keys: caseTables.CaseKeyTable;
  case_workers: caseTables.CaseWorkerTable;
  case_exclusions: caseTables.CaseExclusionTable;
  case_contacts: caseTables.CaseContactTable;
  case_links: caseTables.CaseLinkTable;
  case_readings: caseTables.CaseReadingTable;
  case_persons: caseTables.CasePersonTable;
  case_roles: caseTables.CaseRoleTable;
  case_statements: caseTables.CaseStatementTable;
  case_index: caseTables.CaseIndexTable;
  case_decisions: caseTables.CaseDecisionTable;
  case_tasks: caseTables.CaseTaskTable;
  case_notes: caseTables.CaseNoteTable;
  case_artefacts: caseTables.CaseArtefactTable;
  case_events: caseTables.CaseEventTable;
  desks: consentTables.DeskTable;
  consent_entries: consentTables.ConsentEntryTable;
  consent_reviews: consentTables.ConsentReviewTable;
  consent_withdrawals: consentTables.ConsentWithdrawalTable;
  referrals: consentTables.ReferralTable;
  referral_facts: consentTables.ReferralFactTable;
  referral_withdrawals: consentTables.ReferralWithdrawalTable;
  erasures: ErasureTable;
  retention_rules: RetentionRuleTable;
}

/** What an operation takes. The root handle does not type-check as one, so nothing runs outside its transaction. */
export type Tx = Transaction<Schema>;

/** Tables in the order in which their foreign keys allow rows to be written. */
export const tables = [
  "organisations",
  "users",
  "sessions",
  "imports",
  "jobs",
  "leads",
  "notes",
  "decisions",
  "audit_entries",
  "audit_heads",
  "node",
  "invitations",
  "exports",
  "organisation_claims",
  "passkeys",
  "totp_secrets",
  "recovery_codes",
  "linked_sign_ins",
  "sign_in_challenges",
  "member_keys",
  "member_key_wraps",
  "organisation_keys",
  "organisation_key_grants",
  "key_offers",
  "key_keepers",
  "key_shares",
  "recovery_requests",
  "recovery_approvals",
  "key_rotations",
  "persons",
  "person_keys",
  "person_fields",
  "person_index",
  "person_tokens",
  "person_openings",
  "person_searches",
  "copies",
  "copy_answers",
  "guesses",
  "programs",
  "emergencies",
  "emergency_acknowledgements",
  "partners",
  "partner_confirmations",
  "agreements",
  "outbox",
  "inbox",
  "shared_items",
  "offer_reports",
  "collections",
  "stated_facts",
  "preservation_requests",
  "campaign_judgements",
  "case_import_keys",
  "case_import_rows",
  "contacts",
  "contact_keys",
  "contact_fields",
  "receipts",
  "cases",
  "case_keys",
  "case_workers",
  "case_exclusions",
  "case_contacts",
  "case_links",
  "case_readings",
  "case_persons",
  "case_roles",
  "case_statements",
  "case_index",
  "case_decisions",
  "case_tasks",
  "case_notes",
  "case_artefacts",
  "case_events",
  "desks",
  "consent_entries",
  "consent_reviews",
  "consent_withdrawals",
  "referrals",
  "referral_facts",
  "referral_withdrawals",
  "erasures",
  "retention_rules",
] as const satisfies readonly (keyof Schema)[];
