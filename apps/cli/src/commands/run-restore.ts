import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { restoreBackup } from "@suar/database";
import { SuarError } from "@suar/domain/errors";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
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
  return 0;
}

async function requireFile(file: string): Promise<void> {
  try {
    await access(file);
  } catch (cause) {
    throw new SuarError("input.missing", { file }, { cause });
  }
}

/** The database knows neither the name of the backup nor whose folder it was given. */
function nameFile(error: unknown, places: { readonly file: string; readonly dir: string }): unknown {
  return error instanceof SuarError
    ? new SuarError(error.code, { ...places, ...error.details }, { cause: error })
    : error;
}
