import { createReadStream } from "node:fs";
import { restoreBackup } from "@suar/database";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nameFile, requireFile } from "../node/given-file.ts";
import { nodeSettings } from "../node/node-settings.ts";
import { readIdentity } from "../node/read-identity.ts";
import { withDatabase } from "../node/with-database.ts";
import type { restoreOptions } from "./restore.ts";

/** `suar restore FILE`: an encrypted backup into an empty node. All of it or nothing. */
export async function runRestore({
  operands: [file = "-"],
  options,
  host,
  translate,
}: Call<typeof restoreOptions>): Promise<ExitStatus> {
  const { settings } = nodeSettings(host, options);
  // Before the key is asked for and before a folder is made.
  if (file !== "-") await requireFile(file);
  const identity = await readIdentity(options.identity, file === "-", host, translate);
  const { erasures: list } = options;
  if (list !== undefined) await requireFile(list);
  const sources = { ...(list === undefined ? {} : { files: [list] }), without: options["without-erasures"] };
  const { rows, files, erasures } = await withDatabase(settings, async (database) => {
    const input = file === "-" ? host.stdin : createReadStream(file);
    try {
      return await restoreBackup(database, { input, identity, erasures: sources });
    } catch (error) {
      throw nameFile(error, { file, dir: settings.data });
    }
  });
  const { t } = await translate();
  const records = Object.values(rows).reduce((sum, count) => sum + count, 0);
  host.stderr.write(`${t("cli.restore.done", { records, files, dir: settings.data })}\n`);
  host.stderr.write(`${t("cli.restore.erasures", { known: erasures.known, keptOut: erasures.keptOut })}\n`);
  const persons = rows["persons"] ?? 0;
  if (persons > 0) host.stderr.write(`${t("cli.restore.keysMissing", { persons })}\n`);
  return 0;
}
