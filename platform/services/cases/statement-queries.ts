import type { Tx } from "@suar/database";
import type { CaseId, OrgId, StatementId } from "@suar/domain";

/** Versions of statements of a case with the names of who wrote them. */
export const selectStatements = (tx: Tx, orgId: OrgId, caseId: CaseId) =>
  tx
    .selectFrom("case_statements as s")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "s.org_id").onRef("u.user_id", "=", "s.by_user"))
    .selectAll("s")
    .leftJoin("users as w", (join) => join.onRef("w.org_id", "=", "s.org_id").onRef("w.user_id", "=", "s.withdrawn_by"))
    .select(["u.name as by_name", "w.name as withdrawn_name"])
    .where("s.org_id", "=", orgId)
    .where("s.case_id", "=", caseId);

/** The row of one version, to be changed. */
export const ofVersion = (tx: Tx, { orgId, caseId, statement, version }: VersionAt) =>
  tx
    .updateTable("case_statements")
    .where("org_id", "=", orgId)
    .where("case_id", "=", caseId)
    .where("statement_id", "=", statement)
    .where("version", "=", version);

/** Which version of which statement. */
export interface VersionAt {
  readonly orgId: OrgId;
  readonly caseId: CaseId;
  readonly statement: StatementId;
  readonly version: number;
}
