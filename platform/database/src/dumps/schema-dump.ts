import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { exportRows } from "../export/export-rows.ts";
import type { Migration } from "../migrate.ts";
import type { Database } from "../open-handle.ts";

/** Where the dumps lie: `<migration>.ndjson.gz`, one a migration that ever landed. */
const dumpFolder: URL = new URL("../../schema-dumps/", import.meta.url);

const headerSchema = z.object({
  schema: z.string(),
  /** SHA-256 of the migration's statements: a landed migration must never change. */
  statements: z.string(),
  auditKeys: z.array(z.string()),
});

export interface SchemaDump extends Readonly<z.infer<typeof headerSchema>> {
  /** Rows as `exportRows` wrote them. */
  readonly lines: readonly string[];
}

/** SHA-256 of what a migration does, hexadecimal. */
export const statementsHash = ({ statements }: Migration): string =>
  createHash("sha256").update(JSON.stringify(statements)).digest("hex");

/** Writes all rows of a small database as the dump of `migration`. Errors: EEXIST for a dump that is there. */
export async function writeSchemaDump(database: Database, migration: Migration): Promise<URL> {
  const auditKeys = [...database.signer.publicKeys()];
  const header = { schema: migration.name, statements: statementsHash(migration), auditKeys };
  const text = await database.transaction(async (tx) => {
    let rows = `${JSON.stringify(header)}\n`;
    for await (const lines of exportRows(tx)) rows += lines.text;
    return rows;
  });
  const file = new URL(`${migration.name}.ndjson.gz`, dumpFolder);
  await writeFile(file, gzipSync(text, { level: 9 }), { flag: "wx" });
  return file;
}

/** Every dump, oldest schema first. */
export async function readSchemaDumps(): Promise<readonly SchemaDump[]> {
  const names = (await readdir(fileURLToPath(dumpFolder))).filter((name) => name.endsWith(".ndjson.gz")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(new URL(name, dumpFolder))).toString("utf8");
      const [header = "", ...lines] = text.trimEnd().split("\n");
      return { ...headerSchema.parse(JSON.parse(header)), lines };
    }),
  );
}
