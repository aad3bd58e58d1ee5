import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type OfferReportRow, type OfferReportState } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { presentRow } from "./present-report.ts";
import { mayDecideReports } from "./report-policy.ts";
import { findReport } from "./report-queries.ts";

/**
 * Says that a report was handled, that it is no report, or that it waits after all. Saying it twice changes nothing, and
 * can be taken back at any time.
 * Errors: `offer_report.not_found`.
 */
export async function decideReport(
  tx: Tx,
  actor: Actor,
  { id, state }: { readonly id: string; readonly state: OfferReportState },
  now = Date.now(),
): Promise<OfferReportRow> {
  authorize(mayDecideReports(actor), "offer_report.decide");
  const row = await findReport(tx, actor.orgId, id);
  if (row.state !== state) {
    const isDecided = state !== "new";
    await tx
      .updateTable("offer_reports")
      .set({
        state,
        decided_at: isDecided ? instantOf(now) : null,
        decided_by: isDecided ? actor.userId : null,
      })
      .where("org_id", "=", actor.orgId)
      .where("report_id", "=", row.report_id)
      .execute();
    const subject = { kind: "offer_report", id: row.report_id };
    const action = "offer_report.decided";
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action, subject, details: { state } });
  }
  return presentRow(await findReport(tx, actor.orgId, id), undefined);
}
