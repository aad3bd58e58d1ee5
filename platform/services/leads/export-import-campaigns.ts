import { appendAudit } from "@suar/database";
import { exportCampaign, exportCampaigns } from "../campaigns/index.ts";
import type { ExportFormat } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayExportLeads } from "./lead-policy.ts";

/**
 * One campaign with its records, or all campaigns of an import when none is named, as a stream of text. Asking for it is
 * recorded.
 * Errors: `session.forbidden`, `import.not_found`, `campaign.not_found`.
 */
export async function exportImportCampaigns(
  place: CorpusPlace,
  actor: Actor,
  input: { readonly importId: string; readonly campaign?: string; readonly format: ExportFormat },
): Promise<AsyncIterable<string>> {
  authorize(mayExportLeads(actor), "campaign.export");
  const { dir, row } = await campaignPlace(place, actor, input);
  const { campaign, format } = input;
  const lines = campaign === undefined ? exportCampaigns(dir, format) : exportCampaign(dir, campaign, format);
  await place.transaction((tx) =>
    appendAudit(tx, {
      orgId: actor.orgId,
      actor: actor.userId,
      action: "campaign.exported",
      subject: { kind: "import", id: row.import_id },
      details: { format, campaign: campaign ?? "all" },
    }),
  );
  return lines;
}
