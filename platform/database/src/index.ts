export { openDatabase, type OpenOptions } from "./open-database.ts";
export type { Database, TransactionOptions } from "./open-handle.ts";
export type { EmergencyTable } from "./device-tables.ts";
export type { CopyAnswerTable, CopyTable } from "./copy-tables.ts";
export type {
  CaseArtefactTable,
  CaseContactTable,
  CaseDecisionTable,
  CaseEventTable,
  CaseExclusionTable,
  CaseNoteTable,
  CasePersonTable,
  CaseRoleTable,
  CaseTable,
  CaseTaskTable,
  CaseWorkerTable,
  CaseStatementTable,
  ContactFieldTable,
  ContactTable,
  EventDetails,
} from "./case-tables.ts";
export type { OrganisationKeyGrantTable, OrganisationKeyTable } from "./key-tables.ts";
export type { PersonFieldTable, PersonKeyTable, PersonTable } from "./person-tables.ts";
export type {
  ConsentEntryTable,
  ConsentReviewTable,
  ConsentWithdrawalTable,
  DeskTable,
  ReferralFactTable,
  ReferralTable,
  ReferralWithdrawalTable,
} from "./consent-tables.ts";
export type { OutboxTable, PartnerTable } from "./exchange-tables.ts";
export type { OfferReportTable } from "./offer-report-tables.ts";
export type { ReceiptTable } from "./receipt-tables.ts";
export { analyzeTables } from "./analyze-tables.ts";
export { tidyTables } from "./tidy-tables.ts";
export { insertRows, type BulkRow } from "./insert-rows.ts";
export { later, together } from "./together.ts";
export { uuidList } from "./uuid-list.ts";
export { json, storableText, type JsonText } from "./json-text.ts";
export {
  jobStates,
  type JobState,
  type PlainDetails,
  type AuditEntryTable,
  type LeadTable,
  type Schema,
  type Tx,
  type UserTable,
} from "./schema.ts";
export { appendAudit, appendAuditEntries, type AuditEvent } from "./audit/append-audit.ts";
export { appendReading, type Reading } from "./audit/reading-desk.ts";
export { verifyAudit, verifyOneAudit, type AuditProof } from "./audit/verify-audit.ts";
export { auditDifferences, type AuditDifference, type ChainCheck, type ChainProof } from "./audit/verify-chain.ts";
export { type KnownHeads, type PrintedHead, printHead, readPrintedHead } from "./audit/known-heads.ts";
export { type HeadKeeper, keptHeadsFile, type KeepWhen, makeHeadKeeper, readKeptHeads } from "./audit/kept-heads.ts";
export { makeBackupRecipient, readBackupRecipient, type NewRecipient } from "./backup/backup-recipient.ts";
export { writeBackup, type BackupOptions, type BackupSummary } from "./backup/write-backup.ts";
export { backupToFile } from "./backup/backup-to-file.ts";
export { restoreBackup, type RestoreOptions, type RestoreSummary } from "./backup/restore-backup.ts";
export { type ErasureSources } from "./erasures/erasure-filter.ts";
export { type Erasure, erasuresFile } from "./erasures/erasures-file.ts";
export { restoreKeyMirror, type RestoredMirror } from "./mirror/restore-key-mirror.ts";
export { writeKeyMirror, type MirrorSummary } from "./mirror/write-key-mirror.ts";
export { dropCaseTokens } from "./erasures/drop-case-tokens.ts";
export { dropPersonTokens } from "./erasures/drop-person-tokens.ts";
export { eraseRows, finishErasures } from "./erasures/finish-erasures.ts";
export { recordErasure, recordErasures, type RecordedErasure } from "./erasures/record-erasure.ts";
export { searchFiles, searchRows, type Traces } from "./erasures/search-traces.ts";
export { openAuditSigner as openSigner } from "./audit/audit-keys.ts";
export { canonicalJson } from "./audit/canonical-json.ts";
