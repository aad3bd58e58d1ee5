import type { Tx } from "@suar/database";
import type { OfferReportList, OfferReportState, OrgId } from "@suar/domain";
import { openKeysIfAny } from "../keyring/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { presentRow } from "./present-report.ts";
import { mayReadReports } from "./report-policy.ts";
import { selectReports } from "./report-queries.ts";
import { openReport } from "./sealed-report.ts";

/** Which reports; `limit` is at most 100. `takenFor` is the organisation that this node takes reports for. */
export interface ReportQuery {
  readonly state?: OfferReportState | undefined;
  readonly offset: number;
  readonly limit: number;
  readonly takenFor: OrgId | undefined;
}

/** One page of reports, newest first. Their first words are there when this session can open them. */
export async function listReports(
  tx: Tx,
  actor: Actor,
  { state, offset, limit, takenFor }: ReportQuery,
): Promise<OfferReportList> {
  authorize(mayReadReports(actor), "offer_report.read");
  const keys = await openKeysIfAny(tx, actor);
  let query = selectReports(tx, actor.orgId);
  if (state !== undefined) query = query.where("r.state", "=", state);
  const rows = await query
    .orderBy("r.received_at", "desc")
    .orderBy("r.report_id")
    .offset(offset)
    .limit(limit)
    .execute();
  const counts = await tx
    .selectFrom("offer_reports")
    .select(["state", (count) => count.fn.countAll<number>().as("count")])
    .where("org_id", "=", actor.orgId)
    .groupBy("state")
    .execute();
  const countOf = (wanted: OfferReportState): number => counts.find((one) => one.state === wanted)?.count ?? 0;
  return {
    reports: rows.map((row) => presentRow(row, keys && openReport(keys, row))),
    total: state === undefined ? counts.reduce((sum, { count }) => sum + count, 0) : countOf(state),
    waiting: countOf("new"),
    isTaken: takenFor === actor.orgId,
  };
}
