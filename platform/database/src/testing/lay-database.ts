import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "../open-database.ts";
import { findOrMakeTemplate } from "./find-or-make-template.ts";

/** What an embedded database leaves in its node's folder when it closes; the keys beside it are each node's own. */
const parts = ["database", "version.json"];

let known: Promise<string> | undefined;

/**
 * Puts an empty, migrated embedded database into the folder of a node that has not started yet, for tests of what comes
 * after a first start: making PGlite's files and migrating them takes six CPU seconds, copying them a tenth of one.
 */
export async function layDatabase(dataDir: string): Promise<void> {
  const template = await (known ??= findOrMakeTemplate("folder", makeFolder));
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  for (const part of parts) await cp(join(template, part), join(dataDir, part), { recursive: true });
}

const makeFolder = async (dataDir: string): Promise<void> => (await openDatabase({ dataDir })).close();
