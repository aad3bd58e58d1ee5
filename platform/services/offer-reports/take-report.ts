import { appendAudit, type Tx } from "@suar/database";
import {
  instantOf,
  reportsPerDay,
  SuarError,
  type OfferReceipt,
  type OfferReportId,
  type OrgId,
  type SendOfferReport,
} from "@suar/domain";
import { makeId } from "../sessions/index.ts";
import { makeReceipt } from "./make-receipt.ts";
import { sealReport } from "./sealed-report.ts";

const dayMs = 24 * 60 * 60_000;

/**
 * Takes an advert that somebody reports without a name. It is sealed at once: this process cannot open it again. Nothing
 * is asked of whoever sends, and the answer is the same whether the advert was reported before or not, so that a
 * recruiter who tries learns nothing.
 * Errors: `offer_report.not_taken` when there is no such organisation, or nobody of it could read the report;
 * `call.too_many` beyond the day's number.
 */
export async function takeReport(
  tx: Tx,
  orgId: OrgId | undefined,
  report: SendOfferReport,
  now = Date.now(),
): Promise<OfferReceipt> {
  if (orgId === undefined) throw new SuarError("offer_report.not_taken");
  await refuseFlood(tx, orgId, now);
  const id = makeId<OfferReportId>();
  const receipt = makeReceipt();
  const sealed = await sealReport(tx, orgId, id, report).catch((error: unknown) => {
    throw isKeyless(error) ? new SuarError("offer_report.not_taken", {}, { cause: error }) : error;
  });
  await tx
    .insertInto("offer_reports")
    .values({ org_id: orgId, report_id: id, receipt, state: "new", sealed, received_at: instantOf(now) })
    .execute();
  await appendAudit(tx, { orgId, actor: null, action: "offer_report.received", subject: { kind: "offer_report", id } });
  return { receipt };
}

const isKeyless = (error: unknown): boolean => error instanceof SuarError && error.code === "key.no_organisation_key";

async function refuseFlood(tx: Tx, orgId: OrgId, now: number): Promise<void> {
  const recent = await tx
    .selectFrom("offer_reports")
    .select("received_at")
    .where("org_id", "=", orgId)
    .where("received_at", ">", instantOf(now - dayMs))
    .orderBy("received_at", "desc")
    .offset(reportsPerDay - 1)
    .limit(1)
    .executeTakeFirst();
  if (recent === undefined) return;
  const seconds = Math.max(1, Math.ceil((Date.parse(recent.received_at) + dayMs - now) / 1000));
  throw new SuarError("call.too_many", { seconds });
}
