import type { CountedLoss } from "@suar/exchange/htcds";
import { exportCases } from "@suar/services/cases";
import { exportFormats } from "@suar/services/exports";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readReason } from "../htcds/read-reason.ts";
import { lossLines } from "../htcds/report-htcds.ts";
import { withMember } from "../node/with-member.ts";
import { writeWhole } from "../output/write-whole.ts";
import type { htcdsExportOptions } from "./htcds-export.ts";

const command = "htcds export";

/** `suar htcds export`: the cases that this person may know of, as HTCDS; what it cannot carry stands on standard error. */
export async function runHtcdsExport(call: Call<typeof htcdsExportOptions>): Promise<ExitStatus> {
  const { options, host, translate } = call;
  const why = readReason(options, command);
  const format = exportFormats.find((one) => one === (options.to ?? "csv"));
  if (format === undefined) {
    const expected = exportFormats.join(", ");
    throw new UsageError("cli.usage.wrongValue", { option: "--to", value: options.to ?? "", expected }, command);
  }
  let losses: readonly CountedLoss[] = [];
  await withMember({ command, options, host, translate }, async ({ database, actor }) => {
    const onLosses = (lost: readonly CountedLoss[]): void => {
      losses = lost;
    };
    const withNames = options.names;
    await writeWhole(await exportCases(database, actor, { format, withNames, why, onLosses }), options.out, host);
  });
  if (!options.quiet && losses.length > 0) {
    host.stderr.write(`${lossLines(losses, await translate()).join("\n")}\n`);
  }
  return 0;
}
