import { openSigner } from "@suar/database";
import { runEraseDrill } from "@suar/services/erase-drill";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { version } from "../version.ts";
import type { eraseDrillOptions } from "./erase-drill.ts";

/**
 * `suar erase-drill`: practises erasing with made-up data beside the node, which may be running, and prints the signed
 * report as one JSON line. Ends with 1 when anything that was erased could be read.
 */
export async function runEraseDrillCommand({
  options,
  host,
  translate,
}: Call<typeof eraseDrillOptions>): Promise<ExitStatus> {
  const count = Number(options.count);
  if (!(Number.isInteger(count) && count >= 2 && count <= 100)) {
    const values = { option: "--count", value: options.count, expected: "2 ... 100" };
    throw new UsageError("cli.usage.wrongValue", values, "erase-drill");
  }
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  const signer = await openSigner(settings.data);
  const report = await runEraseDrill({ dataDir: settings.data, signer }, { count, program: version });
  host.stdout.write(`${JSON.stringify(report)}\n`);
  const { t } = await translate();
  const { erased, planted, left, leftReadable, readable } = report;
  const values = { erased, planted, left, leftReadable };
  const words = report.passed
    ? t("cli.eraseDrill.passed", values)
    : t("cli.eraseDrill.failed", { ...values, readable });
  host.stderr.write(`${words}\n`);
  return report.passed ? 0 : 1;
}
