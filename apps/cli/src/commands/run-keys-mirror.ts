import { writeKeyMirror } from "@suar/database";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { withDatabase } from "../node/with-database.ts";
import type { keysMirrorOptions } from "./keys-mirror.ts";

/** `suar keys mirror FILE`: the keys of persons as they are now, encrypted; an earlier file there is replaced. */
export async function runKeysMirror({
  operands: [file = ""],
  options: { data, recipient },
  host,
  translate,
}: Call<typeof keysMirrorOptions>): Promise<ExitStatus> {
  const { settings } = nodeSettings(host, { data });
  requireNode(settings);
  const how = recipient === undefined ? {} : { recipient };
  const { rows } = await withDatabase(settings, (database) => writeKeyMirror(database, file, how));
  const { t } = await translate();
  host.stderr.write(`${t("cli.keysMirror.done", { persons: rows["person_keys"] ?? 0 })}\n`);
  return 0;
}
