import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";
import { openSealed, sealedVersion, sealForOrganisation } from "../keyring/index.ts";
import type { KeyedRecords } from "../keys/index.ts";
import { purposeOf } from "./sealed-report.ts";

/** Reports move with the organisation's key when it is changed. */
export const keyedReports: KeyedRecords = {
  name: "offer_reports",
  countBehind: async (tx, orgId, version) => (await behind(tx, orgId, version)).length,
  moveBatch: async (tx, keys, limit) => {
    const { orgId, current } = keys;
    const reports = (await behind(tx, orgId, current.version)).slice(0, limit);
    for (const { report_id, sealed } of reports) {
      const purpose = purposeOf(report_id);
      const bytes = openSealed(keys, sealed, purpose);
      await tx
        .updateTable("offer_reports")
        .set({ sealed: await sealForOrganisation(tx, orgId, bytes, purpose) })
        .where("org_id", "=", orgId)
        .where("report_id", "=", report_id)
        .where("sealed", "=", sealed)
        .execute();
    }
    return reports.length;
  },
};

async function behind(tx: Tx, orgId: OrgId, version: number) {
  const rows = await tx
    .selectFrom("offer_reports")
    .select(["report_id", "sealed"])
    .where("org_id", "=", orgId)
    .orderBy("report_id")
    .execute();
  return rows.filter(({ sealed }) => sealedVersion(sealed) < version);
}
