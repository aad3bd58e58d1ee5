import type { Database } from "@suar/database";
import type { FilePreview } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { findCollectionOf } from "./collection-of-day.ts";
import { sourceFile } from "./corpus-folder.ts";
import { mayReadImports } from "./import-policy.ts";
import { findFile } from "./import-queries.ts";
import { previewSource } from "./preview-source.ts";

/**
 * Columns and first rows of an uploaded file, and a guess which column is what; for a day of a collection, the columns
 * of its last day when this file has them all. The file is read after the transaction, which on the embedded database
 * would make everybody wait.
 * Errors: `import.not_found`, and those of reading (`input.*`).
 */
export async function previewImport(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  actor: Actor,
  id: string,
): Promise<FilePreview> {
  authorize(mayReadImports(actor), "import.preview");
  const { row, remembered } = await transaction(async (tx) => {
    const found = await findFile(tx, actor.orgId, id);
    return { row: found, remembered: (await findCollectionOf(tx, found))?.mapping ?? null };
  });
  const preview = await previewSource(sourceFile(corpora, row.import_id), row.name);
  const fits =
    remembered !== null &&
    Object.values(remembered).every((column) => typeof column !== "string" || preview.columns.includes(column));
  return fits ? { ...preview, suggested: remembered } : preview;
}
