import { createReadStream } from "node:fs";
import { restoreKeyMirror } from "@suar/database";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nameFile, requireFile } from "../node/given-file.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { readIdentity } from "../node/read-identity.ts";
import { withDatabase } from "../node/with-database.ts";
import type { keysRestoreOptions } from "./keys-restore.ts";

/** `suar keys restore FILE`: the keys of persons from a mirror, after `suar restore`. All of it or nothing. */
export async function runKeysRestore({
  operands: [file = ""],
  options,
  host,
  translate,
}: Call<typeof keysRestoreOptions>): Promise<ExitStatus> {
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  await requireFile(file);
  const identity = await readIdentity(options.identity, false, host, translate);
  const { persons, keptOut, missing } = await withDatabase(settings, async (database) => {
    try {
      return await restoreKeyMirror(database, { input: createReadStream(file), identity });
    } catch (error) {
      throw nameFile(error, { file, dir: settings.data });
    }
  });
  const { t } = await translate();
  host.stderr.write(`${t("cli.keysRestore.done", { persons })}\n`);
  if (keptOut > 0) host.stderr.write(`${t("cli.keysRestore.keptOut", { keptOut })}\n`);
  if (missing > 0) host.stderr.write(`${t("cli.keysRestore.missing", { missing })}\n`);
  return 0;
}
