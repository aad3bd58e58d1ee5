import type { Database } from "@suar/database";
import { access, rm } from "node:fs/promises";
import { sourceFile } from "../imports/index.ts";

/**
 * Deletes the files that were read to their end, and that a crash left between the commit that says so and their going. Run at
 * start; none of them is read again. Returns how many went. Errors: those of the database and the disk.
 */
export async function sweepCaseFiles({
  transaction,
  corpora,
}: {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}): Promise<number> {
  const done = await transaction((tx) =>
    tx.selectFrom("imports").select("import_id").where("kind", "=", "cases").where("state", "=", "done").execute(),
  );
  let left = 0;
  for (const { import_id: id } of done) {
    const path = sourceFile(corpora, id);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    await rm(path, { force: true });
    left += 1;
  }
  return left;
}
