import type { AccountList } from "@suar/domain";
import { listAccounts } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace, tiesContacts } from "./campaign-place.ts";
import { mayReadLeads } from "./lead-policy.ts";

/**
 * What was found of the accounts of an import or collection; nothing of adult-service adverts. Errors: those of
 * `campaignPlace`.
 */
export async function listAccountGroups(
  place: CorpusPlace,
  actor: Actor,
  { importId }: { readonly importId: string },
): Promise<AccountList> {
  authorize(mayReadLeads(actor), "account_group.list");
  const { dir, collection } = await campaignPlace(place, actor, { importId });
  if (!tiesContacts(collection)) return { groups: [], total: 0, tags: [], choruses: [], hasAccounts: false };
  return listAccounts(dir);
}
