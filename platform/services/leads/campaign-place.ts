import type { Database } from "@suar/database";
import { SuarError } from "@suar/domain";
import { type CollectionRecord, corpusFolder, findImport, type ImportRow, requireReadable } from "../imports/index.ts";
import type { Actor } from "../sessions/index.ts";

/** Where campaigns are: the case database says whose they are, the corpora hold them. */
export interface CorpusPlace {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}

/** False for adult-service adverts: a contact that they share may be one that people keep for their safety. */
export const tiesContacts = (collection: CollectionRecord | undefined): boolean =>
  collection?.kind !== "adult_services";

/**
 * Folder and row of an import or collection the actor may see; every `campaign` is checked to be a name, no path and no prose.
 * Errors: `import.not_found`, `import.wrong_state` before the search is complete, `campaign.not_found`;
 * those of `requireReadable`.
 */
export async function campaignPlace(
  { transaction, corpora }: CorpusPlace,
  actor: Actor,
  { importId, campaign = [] }: { readonly importId: string; readonly campaign?: string | readonly string[] },
): Promise<{ readonly dir: string; readonly row: ImportRow; readonly collection: CollectionRecord | undefined }> {
  const { row, collection } = await transaction(async (tx) => {
    const found = await findImport(tx, actor.orgId, importId);
    return { row: found, collection: await requireReadable(tx, actor, found) };
  });
  if (row.state !== "done") throw new SuarError("import.wrong_state", { state: row.state });
  if (![campaign].flat().every((name) => /^[0-9a-f]{12}$/.test(name))) throw new SuarError("campaign.not_found");
  return { dir: corpusFolder(corpora, row.import_id), row, collection };
}
