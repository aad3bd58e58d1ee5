import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SuarError } from "@suar/domain";
import { z } from "zod";
import { newestMigration } from "../migrate.ts";

/** Layout of the data folder that this program writes; a later one may move things. */
const folderFormat = 1;

const versionSchema = z.object({
  format: z.int().positive(),
  /** Newest migration of the embedded database. */
  schema: z.string(),
});
export type DataVersion = Readonly<z.infer<typeof versionSchema>>;

/**
 * What the folder says about itself, or null for a folder without a node.
 * Errors: `data.newer` when a newer program wrote it; `data.broken` when the file is no such statement.
 */
export async function readDataVersion(dataDir: string): Promise<DataVersion | null> {
  const text = await readFile(join(dataDir, "version.json"), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const version = parseVersion(text);
  if (version.format > folderFormat || version.schema > newestMigration()) {
    throw new SuarError("data.newer", { schema: version.schema, known: newestMigration() });
  }
  return version;
}

/** States that this program's format and schema are in the folder now; a crash leaves the old or the new statement. */
export async function writeDataVersion(dataDir: string): Promise<void> {
  const version: DataVersion = { format: folderFormat, schema: newestMigration() };
  const file = join(dataDir, "version.json");
  await writeFile(`${file}.new`, `${JSON.stringify(version)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}

function parseVersion(text: string): DataVersion {
  try {
    return versionSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new SuarError("data.broken", { reason: "version_file", file: "version.json" }, { cause: error });
  }
}
