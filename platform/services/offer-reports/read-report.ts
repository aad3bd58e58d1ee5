import { appendAudit, type Tx } from "@suar/database";
import type { OfferReport } from "@suar/domain";
import { openKeys } from "../keyring/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { presentReport } from "./present-report.ts";
import { mayReadReports } from "./report-policy.ts";
import { findReport } from "./report-queries.ts";
import { openReport } from "./sealed-report.ts";

/**
 * Opens one report; that it was opened is recorded, without a word of it.
 * Errors: `offer_report.not_found`; `key.locked`, `key.not_granted`.
 */
export async function readReport(tx: Tx, actor: Actor, id: string): Promise<OfferReport> {
  authorize(mayReadReports(actor), "offer_report.read");
  const row = await findReport(tx, actor.orgId, id);
  const report = openReport(await openKeys(tx, actor), row);
  const subject = { kind: "offer_report", id: row.report_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "offer_report.read", subject });
  return presentReport(row, report, actor);
}
