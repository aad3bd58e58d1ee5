import { appendAudit, eraseRows, recordErasure, type Tx } from "@suar/database";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayEraseReports } from "./report-policy.ts";
import { findReport } from "./report-queries.ts";

/**
 * Erases a report for good, also from what a restore brings back; for whoever names their receipt and asks for it.
 * Errors: `offer_report.not_found`.
 */
export async function eraseReport(tx: Tx, actor: Actor, id: string): Promise<void> {
  authorize(mayEraseReports(actor), "offer_report.erase");
  const { report_id } = await findReport(tx, actor.orgId, id);
  const erasure = { orgId: actor.orgId, kind: "offer_report", id: report_id } as const;
  await eraseRows(tx, erasure);
  await recordErasure(tx, erasure);
  const subject = { kind: "offer_report", id: report_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "offer_report.erased", subject });
}
