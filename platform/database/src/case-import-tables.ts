import type { OrgId } from "@suar/domain";

/** The key that an organisation's files of cases are sealed with, wrapped by a version of the organisation's. */
export interface CaseImportKeyTable {
  org_id: OrgId;
  version: number;
  wrapped: string;
}

/** A row that was brought in once: a blind token of its content, which outlives the case. */
export interface CaseImportRowTable {
  org_id: OrgId;
  token: string;
}
