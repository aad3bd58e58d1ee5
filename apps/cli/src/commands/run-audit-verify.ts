import { verifyAudit } from "@suar/database";
import { describeError } from "@suar/i18n";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { nodeOptions } from "../node/node-options.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { withDatabase } from "../node/with-database.ts";

/**
 * `suar audit verify`: one JSON line for the chain of every organisation, `broken` naming its first broken link.
 * Ends with 1 when a chain is broken.
 */
export async function runAuditVerify({ options, host, translate }: Call<typeof nodeOptions>): Promise<ExitStatus> {
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  const { intact, chains } = await withDatabase(settings, verifyAudit);
  const { t, intl } = await translate();
  for (const { orgId, entries, broken } of chains) {
    host.stdout.write(`${JSON.stringify({ organisation: orgId, entries, broken })}\n`);
    if (broken) host.stderr.write(`suar: ${describeError(intl, "audit.broken", { ...broken }).sentence}\n`);
  }
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
  if (intact) host.stderr.write(`${t("cli.auditVerify.intact", { entries })}\n`);
  return intact ? 0 : 1;
}
