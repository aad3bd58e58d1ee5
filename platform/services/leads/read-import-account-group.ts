import { type AccountGroupView, SuarError } from "@suar/domain";
import { readAccountGroup, resolveCampaigns } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace, tiesContacts } from "./campaign-place.ts";
import { mayReadLeads } from "./lead-policy.ts";

/**
 * One group of accounts as a page shows it, with the words of the campaigns that they posted together.
 * Errors: `account_group.not_found`, also for every group of adult-service adverts; those of `campaignPlace`.
 */
export async function readImportAccountGroup(
  place: CorpusPlace,
  actor: Actor,
  { importId, group }: { readonly importId: string; readonly group: string },
): Promise<AccountGroupView> {
  authorize(mayReadLeads(actor), "account_group.read");
  const { dir, row, collection } = await campaignPlace(place, actor, { importId });
  if (!tiesContacts(collection)) throw new SuarError("account_group.not_found");
  const found = await readAccountGroup(dir, group);
  const named = found.objects.filter(({ kind }) => kind === "campaign").map(({ value }) => value);
  const rows = new Set((await resolveCampaigns(dir, named)).values());
  const campaigns = [...rows].map(({ campaign, title, languages, size }) => {
    const [language = "und"] = Object.entries(languages).sort(([, a], [, b]) => b - a)[0] ?? [];
    return { campaign, title, language, size };
  });
  return { ...found, importId: row.import_id, importName: row.name, campaigns };
}
