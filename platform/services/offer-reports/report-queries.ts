import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type OfferReportId, type OrgId } from "@suar/domain";
import type { Selectable } from "kysely";

export type ReportRecord = Selectable<Schema["offer_reports"]>;
export type NamedReport = ReportRecord & { readonly by_name: string | null };

/** Reports with the name of whoever decided. */
export const selectReports = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("offer_reports as r")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "r.org_id").onRef("u.user_id", "=", "r.decided_by"))
    .selectAll("r")
    .select("u.name as by_name")
    .where("r.org_id", "=", orgId);

/** One of them. Errors: `offer_report.not_found`. */
export async function findReport(tx: Tx, orgId: OrgId, id: string): Promise<NamedReport> {
  if (!isUuidV7(id)) throw new SuarError("offer_report.not_found");
  const row = await selectReports(tx, orgId)
    .where("r.report_id", "=", id as OfferReportId)
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("offer_report.not_found");
  return row;
}
