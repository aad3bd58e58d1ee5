import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { schemaName } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";

/** Twelve characters that change with any migration and with the version of PGlite: the name of a template. */
export function templateKey(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url));
  return createHash("sha256")
    .update(JSON.stringify([schemaName, migrations]))
    .update(manifest)
    .digest("hex")
    .slice(0, 12);
}
