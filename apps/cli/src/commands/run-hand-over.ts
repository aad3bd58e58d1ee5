import { handOver } from "@suar/services/hand-over";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { readReason } from "../htcds/read-reason.ts";
import { withMember } from "../node/with-member.ts";
import { writeWhole } from "../output/write-whole.ts";
import type { handOverOptions } from "./hand-over.ts";

const command = "hand-over";

/** `suar hand-over FILE`: all that an organisation knows in its cases, open, as JSON Lines; `-` is standard output. */
export async function runHandOver(call: Call<typeof handOverOptions>): Promise<ExitStatus> {
  const { operands, options, host, translate } = call;
  const [file = "-"] = operands;
  const why = readReason(options, command);
  await withMember({ command, options, host, translate }, async ({ database, actor }) =>
    writeWhole(handOver(database, actor, why), file === "-" ? undefined : file, host),
  );
  const { t } = await translate();
  host.stderr.write(`${t("cli.handOver.done")}\n`);
  return 0;
}
