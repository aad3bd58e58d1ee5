import type { Database } from "@suar/database";
import type { FilePreview } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { sourceFile } from "./corpus-folder.ts";
import { mayReadImports } from "./import-policy.ts";
import { findImport } from "./import-queries.ts";
import { previewSource } from "./preview-source.ts";

/**
 * Columns and first rows of an uploaded file, and a guess which column is what. The file is read after the transaction,
 * which on the embedded database would make everybody wait.
 * Errors: `import.not_found`, and those of reading (`input.*`).
 */
export async function previewImport(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  actor: Actor,
  id: string,
): Promise<FilePreview> {
  authorize(mayReadImports(actor), "import.preview");
  const row = await transaction((tx) => findImport(tx, actor.orgId, id));
  return previewSource(sourceFile(corpora, row.import_id), row.name);
}
