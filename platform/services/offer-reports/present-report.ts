import type { OfferReport, OfferReportRow, SendOfferReport } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { mayDecideReports, mayEraseReports } from "./report-policy.ts";
import type { NamedReport } from "./report-queries.ts";

/** Enough to tell reports apart in a list, code points. */
const headLength = 160;

/** A line of the list; `report` is what the seal held, when it could be opened. */
export function presentRow(row: NamedReport, report: SendOfferReport | undefined): OfferReportRow {
  return {
    ...plainFields(row),
    head:
      report === undefined
        ? null
        : {
            text: [...report.text.replaceAll(/\s+/gu, " ").trim()].slice(0, headLength).join(""),
            from: report.from,
            to: report.to,
            language: report.language,
          },
  };
}

/** An opened report with what the actor may do. */
export const presentReport = (row: NamedReport, report: SendOfferReport, actor: Actor): OfferReport => ({
  ...plainFields(row),
  ...report,
  may: { decide: mayDecideReports(actor), erase: mayEraseReports(actor) },
});

const plainFields = (row: NamedReport) => ({
  id: row.report_id,
  receipt: row.receipt,
  state: row.state,
  receivedAt: row.received_at,
  decidedAt: row.decided_at,
  by: row.by_name,
});
