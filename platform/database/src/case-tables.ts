import type {
  ArtefactId,
  ArtefactKind,
  CaseDecisionId,
  CaseEventId,
  CaseEventKind,
  CaseId,
  CaseNoteId,
  CasePersonRole,
  CaseStage,
  CaseStatus,
  Certainty,
  ContactChannel,
  ContactClass,
  ContactField,
  ContactId,
  DangerAnswer,
  DangerLevel,
  DecisionMatter,
  FactSource,
  Instant,
  OrgId,
  PersonId,
  SafeContactAnswer,
  ShutBodyKind,
  ShutReason,
  StatedAnswer,
  StatementId,
  StatementUnit,
  TaskId,
  UserId,
} from "@suar/domain";
import type { ColumnType } from "kysely";
import type { JsonText } from "./json-text.ts";

type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Nullable<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
/** What a case's history says beside its words: closed words and numbers. */
export type EventDetails = Readonly<Record<string, string | number | boolean>>;

/** One call, message, form or handed-over report. */
export interface ContactTable {
  org_id: OrgId;
  contact_id: ContactId;
  class: ContactClass;
  channel: ContactChannel;
  danger: DangerAnswer;
  safe_contact: SafeContactAnswer;
  language: string;
  country: string;
  taken_by: Nullable<UserId>;
  received_at: Instant;
  changed_at: Instant;
  synthetic: Defaulted<boolean>;
  removed_at: Nullable<Instant>;
}

/** A contact's own key, wrapped by a version of the organisation's. In no backup. */
export interface ContactKeyTable {
  org_id: OrgId;
  contact_id: ContactId;
  version: number;
  wrapped: string;
}

/** What one version of anything that is saved field by field has in common. */
interface VersionColumns {
  version: number;
  sealed: string;
  by_user: Nullable<UserId>;
  /** When this worker began to write this version; later saves of theirs move `at` only. */
  began_at: Instant;
  at: Instant;
  replaced_at: Nullable<Instant>;
  /** Written against an older version: kept, not in force. */
  aside: Defaulted<boolean>;
  settled_at: Nullable<Instant>;
}

export interface ContactFieldTable extends VersionColumns {
  org_id: OrgId;
  contact_id: ContactId;
  field: ContactField;
}

/** The head of a case. */
export interface CaseTable {
  org_id: OrgId;
  case_id: CaseId;
  number: string;
  status: CaseStatus;
  stage: CaseStage;
  danger: DangerLevel;
  country: string;
  owner: Nullable<UserId>;
  restricted: Defaulted<boolean>;
  dormant_days: number;
  opened_by: Nullable<UserId>;
  opened_at: Instant;
  touched_at: Instant;
  /** Null once closed. */
  dormant_at: Nullable<Instant>;
  closed_at: Nullable<Instant>;
  synthetic: Defaulted<boolean>;
  version: Defaulted<number>;
  removed_at: Nullable<Instant>;
}

export interface CaseKeyTable {
  org_id: OrgId;
  case_id: CaseId;
  version: number;
  wrapped: string;
}

export interface CaseWorkerTable {
  org_id: OrgId;
  case_id: CaseId;
  user_id: UserId;
  /** Follows the status of the case. */
  is_open: Defaulted<boolean>;
  since: Instant;
}

/** A body that is shut out of a case. */
export interface CaseExclusionTable {
  org_id: OrgId;
  exclusion_id: string;
  case_id: CaseId;
  kind: ShutBodyKind;
  body_id: string;
  reason: ShutReason;
  by_user: Nullable<UserId>;
  at: Instant;
}

interface JoinColumns {
  org_id: OrgId;
  case_id: CaseId;
  by_user: Nullable<UserId>;
  at: Instant;
}
export interface CaseContactTable extends JoinColumns {
  contact_id: ContactId;
}
/** Two cases that belong together, once: `case_id` is the smaller id. */
export interface CaseLinkTable extends JoinColumns {
  other_id: CaseId;
}
export interface CasePersonTable extends JoinColumns {
  person_id: PersonId;
}

/** When a colleague last opened a case: the trail is told once in a while, not at every look. */
export interface CaseReadingTable {
  org_id: OrgId;
  case_id: CaseId;
  user_id: UserId;
  at: Instant;
}

export interface CaseRoleTable extends JoinColumns {
  role_id: string;
  person_id: PersonId;
  role: CasePersonRole;
  source: FactSource;
  certainty: Certainty;
  ended_by: Nullable<UserId>;
  ended_at: Nullable<Instant>;
}

/** One version of one stated fact. */
export interface CaseStatementTable extends VersionColumns {
  org_id: OrgId;
  case_id: CaseId;
  statement_id: StatementId;
  unit: StatementUnit;
  person_id: Nullable<PersonId>;
  field: string;
  state: StatedAnswer["kind"];
  /** Blind tokens of its coded values, 32 hexadecimal characters each. */
  tokens: Defaulted<string>;
  source: FactSource;
  certainty: Certainty;
  withdrawn_at: Nullable<Instant>;
  withdrawn_by: Nullable<UserId>;
  withdrawn_reason: Nullable<string>;
}

/** A blind token of a coded value: 128 bits, written as a UUID. */
export interface CaseIndexTable {
  org_id: OrgId;
  token: string;
  case_id: CaseId;
  statement_id: StatementId;
  person_id: Nullable<PersonId>;
}

interface PartColumns {
  org_id: OrgId;
  case_id: CaseId;
  sealed: string;
  by_user: UserId;
  at: Instant;
}
export interface CaseDecisionTable extends PartColumns {
  decision_id: CaseDecisionId;
  matter: DecisionMatter;
  person_id: Nullable<PersonId>;
  replaced_at: Nullable<Instant>;
}
export interface CaseTaskTable extends PartColumns {
  task_id: TaskId;
  /** ISO 8601 day. */
  due: Nullable<string>;
  who: Nullable<UserId>;
  done_by: Nullable<UserId>;
  done_at: Nullable<Instant>;
}
export interface CaseNoteTable extends PartColumns {
  note_id: CaseNoteId;
}
export interface CaseArtefactTable extends PartColumns {
  artefact_id: ArtefactId;
  kind: ArtefactKind;
  source: FactSource;
  certainty: Certainty;
}

/** One thing that happened in a case; none is ever changed. */
export interface CaseEventTable {
  org_id: OrgId;
  case_id: CaseId;
  event_id: CaseEventId;
  kind: CaseEventKind;
  subject_id: Nullable<string>;
  details: ColumnType<EventDetails, JsonText<EventDetails>, never>;
  sealed_words: Nullable<string>;
  by_user: Nullable<UserId>;
  at: Instant;
}
