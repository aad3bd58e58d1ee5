import { pipeline } from "node:stream/promises";
import { PassThrough } from "node:stream";
import { backupToFile, erasuresFile, writeBackup } from "@suar/database";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { withDatabase } from "../node/with-database.ts";
import type { backupOptions } from "./backup.ts";

/** `suar backup FILE`: the whole node, encrypted; `-` writes it to standard output. */
export async function runBackup({
  operands: [file = "-"],
  options,
  host,
  translate,
}: Call<typeof backupOptions>): Promise<ExitStatus> {
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  const { recipient } = options;
  const how = {
    corpora: !options["leads-only"],
    signal: host.signal,
    ...(recipient === undefined ? {} : { recipient }),
  };
  const { rows, files } = await withDatabase(settings, async (database) => {
    if (file !== "-") return backupToFile(database, file, how);
    const through = new PassThrough();
    const written = pipeline(through, host.stdout, { end: false });
    const [summary] = await Promise.all([writeBackup(database, through, how), written]);
    return summary;
  });
  const { t } = await translate();
  const records = Object.values(rows).reduce((sum, count) => sum + count, 0);
  host.stderr.write(`${t("cli.backup.done", { records, files })}\n`);
  host.stderr.write(`${t("cli.backup.keepErasures", { file: erasuresFile(settings.data) })}\n`);
  return 0;
}
