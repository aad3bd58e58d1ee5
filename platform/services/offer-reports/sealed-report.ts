import type { Tx } from "@suar/database";
import { sendOfferReportSchema, type OfferReportId, type OrgId, type SendOfferReport } from "@suar/domain";
import { openSealed, sealForOrganisation, type OrganisationKeys } from "../keyring/index.ts";

/** What the seal of a report is bound to: sealed words of another report or another table do not open in its place. */
export const purposeOf = (id: OfferReportId): string => `offer_report ${id}`;

/** Errors: `key.no_organisation_key`. */
export const sealReport = (tx: Tx, orgId: OrgId, id: OfferReportId, report: SendOfferReport): Promise<string> =>
  sealForOrganisation(tx, orgId, Buffer.from(JSON.stringify(report), "utf8"), purposeOf(id));

/** Errors: `key.broken_seal`; `key.not_granted` for a version that is not open here. */
export function openReport(
  keys: OrganisationKeys,
  { report_id, sealed }: { readonly report_id: OfferReportId; readonly sealed: string },
): SendOfferReport {
  return sendOfferReportSchema.parse(JSON.parse(openSealed(keys, sealed, purposeOf(report_id)).toString("utf8")));
}
