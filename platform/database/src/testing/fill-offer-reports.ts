import type { Instant, OfferReportId, OrgId, UserId } from "@suar/domain";
import type { Tx } from "../schema.ts";

/** One report that waits and one that was decided; nothing of either can be opened. */
export async function fillOfferReports(
  tx: Tx,
  {
    org_id,
    userId,
    at,
    idOf,
  }: { org_id: OrgId; userId: UserId; at: Instant; idOf: <Id extends string>(n: number) => Id },
): Promise<void> {
  const report = { org_id, sealed: "synthetic", received_at: at };
  await tx
    .insertInto("offer_reports")
    .values([
      { ...report, report_id: idOf<OfferReportId>(901), receipt: "SYNT-0001", state: "new" },
      {
        ...report,
        report_id: idOf<OfferReportId>(902),
        receipt: "SYNT-0002",
        state: "handled",
        decided_at: at,
        decided_by: userId,
      },
    ])
    .execute();
}
