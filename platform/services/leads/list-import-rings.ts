import { listRings, type RingPage } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace, tiesContacts } from "./campaign-place.ts";
import { mayReadLeads } from "./lead-policy.ts";

/** One page of the rings among the campaigns of an import or collection, ranked; none of
 * adult-service adverts. Errors: those of `campaignPlace`. */
export async function listImportRings(
  place: CorpusPlace,
  actor: Actor,
  input: { readonly importId: string; readonly offset: number; readonly limit: number },
): Promise<RingPage> {
  authorize(mayReadLeads(actor), "ring.list");
  const { dir, collection } = await campaignPlace(place, actor, input);
  if (!tiesContacts(collection)) return { rings: [], total: 0 };
  return listRings(dir, input);
}
