export { openDatabase, type OpenOptions } from "./open-database.ts";
export type { Database, TransactionOptions } from "./open-handle.ts";
export { json, storableText, type JsonText } from "./json-text.ts";
export { jobStates, type JobState, type PlainDetails, type Schema, type Tx } from "./schema.ts";
export { appendAudit, type AuditEvent } from "./audit/append-audit.ts";
export {
  auditDifferences,
  verifyAudit,
  type AuditDifference,
  type AuditProof,
  type ChainProof,
} from "./audit/verify-audit.ts";
