import type { ContactId, Instant, OrgId, ReceiptStatus, UserId } from "@suar/domain";

/** A code by which whoever told something asks what became of it. At most one for each contact. */
export interface ReceiptTable {
  org_id: OrgId;
  contact_id: ContactId;
  /** Argon2id of the code, salted with the node's number: a thief of the rows pays for each guess. */
  code_hash: string;
  status: ReceiptStatus;
  made_by: UserId | null;
  made_at: Instant;
  changed_at: Instant;
  expires_at: Instant;
}
