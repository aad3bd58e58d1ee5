import { appendAudit } from "@suar/database";
import { exportCampaign, exportCampaigns, exportChosenCampaigns } from "../campaigns/index.ts";
import type { ExportFormat } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayExportLeads } from "./lead-policy.ts";

/** What of an import's campaigns is exported. */
export type ExportChoice = "all" | { readonly one: string } | { readonly chosen: readonly string[] };

/**
 * Campaigns of an import as a stream of text: all of them, a line each; or one, or several in one file, with their
 * records. Asking for it is recorded.
 * Errors: `session.forbidden`, `import.not_found`, `import.wrong_state`; `campaign.not_found`, here or at the first piece.
 */
export async function exportImportCampaigns(
  place: CorpusPlace,
  actor: Actor,
  {
    importId,
    choice,
    format,
  }: { readonly importId: string; readonly choice: ExportChoice; readonly format: ExportFormat },
): Promise<AsyncIterable<string>> {
  authorize(mayExportLeads(actor), "campaign.export");
  const campaigns = choice === "all" ? [] : "one" in choice ? [choice.one] : choice.chosen;
  const { dir, row } = await campaignPlace(place, actor, { importId, campaign: campaigns });
  await place.transaction((tx) =>
    appendAudit(tx, {
      orgId: actor.orgId,
      actor: actor.userId,
      action: "campaign.exported",
      subject: { kind: "import", id: row.import_id },
      details: { format, campaign: campaigns.length === 0 ? "all" : campaigns },
    }),
  );
  if (choice === "all") return exportCampaigns(dir, format);
  return "one" in choice ? exportCampaign(dir, choice.one, format) : exportChosenCampaigns(dir, campaigns, format);
}
