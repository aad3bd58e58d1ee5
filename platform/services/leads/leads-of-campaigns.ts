import type { Tx } from "@suar/database";
import type { ImportId, leadScopes, LeadId, OrgId } from "@suar/domain";

/** Which of the campaigns, or rings, of an import were opened as leads: campaign -> lead. */
export async function leadsOfCampaigns(
  tx: Tx,
  orgId: OrgId,
  importId: ImportId,
  campaigns: readonly string[],
  scope: (typeof leadScopes)[number] = "campaign",
): Promise<ReadonlyMap<string, LeadId>> {
  if (campaigns.length === 0) return new Map();
  const rows = await tx
    .selectFrom("leads")
    .select(["campaign", "lead_id"])
    .where("org_id", "=", orgId)
    .where("import_id", "=", importId)
    .where("removed_at", "is", null)
    .where("scope", "=", scope)
    .where("campaign", "in", campaigns)
    .execute();
  return new Map(rows.map((row) => [row.campaign, row.lead_id]));
}
