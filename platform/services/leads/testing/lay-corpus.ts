import type { Database } from "@suar/database";
import type { ImportId } from "@suar/domain";
import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";

/** Puts a searched corpus in the place of an import's, and says that the search is done. */
export async function layCorpus(database: Database, importId: string, corpus: string): Promise<void> {
  const corpora = join(database.dataDir, "corpora");
  const folder = join(corpora, importId);
  await rm(folder, { recursive: true, force: true });
  await mkdir(corpora, { recursive: true });
  await symlink(corpus, folder);
  await database.db
    .updateTable("imports")
    .set({ state: "done" })
    .where("import_id", "=", importId as ImportId)
    .execute();
}
