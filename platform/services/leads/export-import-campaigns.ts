import { countRecords, exportCampaign, exportCampaigns, exportChosenCampaigns } from "../campaigns/index.ts";
import { takeOut } from "../export-limits/index.ts";
import type { ExportFormat } from "../exports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayExportLeads } from "./lead-policy.ts";

/** What of an import's campaigns is exported. */
export type ExportChoice = "all" | { readonly one: string } | { readonly chosen: readonly string[] };

/**
 * Campaigns of an import as a stream of text: all of them, a line each; or one, or several in one file, with their
 * records. Each line of all and each record of the others counts towards the person's limit of the day, and asking is
 * recorded.
 * Errors: `session.forbidden`, `import.not_found`, `import.wrong_state`, `campaign.not_found`, those of `takeOut`.
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
  const records = choice === "all" ? row.campaigns : await countRecords(dir, campaigns);
  await takeOut(place.transaction, actor, async () => ({
    kind: "record",
    records,
    action: "campaign.exported",
    subject: { kind: "import", id: row.import_id },
    details: { format, campaign: campaigns.length === 0 ? "all" : campaigns },
    result: undefined,
  }));
  if (choice === "all") return exportCampaigns(dir, format);
  return "one" in choice ? exportCampaign(dir, choice.one, format) : exportChosenCampaigns(dir, campaigns, format);
}
