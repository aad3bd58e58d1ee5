import type { Database } from "@suar/database";
import { SuarError } from "@suar/domain";
import { corpusFolder, findImport, type ImportRow } from "../imports/index.ts";
import type { Actor } from "../sessions/index.ts";

/** Where campaigns are: the case database says whose they are, the corpora hold them. */
export interface CorpusPlace {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}

/**
 * Folder and row of an import the actor may see; every `campaign` is checked to be a name, no path and no prose.
 * Errors: `import.not_found`, `import.wrong_state` before the search is complete, `campaign.not_found`.
 */
export async function campaignPlace(
  { transaction, corpora }: CorpusPlace,
  actor: Actor,
  { importId, campaign = [] }: { readonly importId: string; readonly campaign?: string | readonly string[] },
): Promise<{ readonly dir: string; readonly row: ImportRow }> {
  const row = await transaction((tx) => findImport(tx, actor.orgId, importId));
  if (row.state !== "done") throw new SuarError("import.wrong_state", { state: row.state });
  if (![campaign].flat().every((name) => /^[0-9a-f]{12}$/.test(name))) throw new SuarError("campaign.not_found");
  return { dir: corpusFolder(corpora, row.import_id), row };
}
