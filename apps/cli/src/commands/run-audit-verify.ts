import { readKeptHeads, readPrintedHead, verifyAudit, type ChainCheck, type Database } from "@suar/database";
import { SuarError } from "@suar/domain/errors";
import { describeError } from "@suar/i18n";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nodeSettings, requireNode } from "../node/node-settings.ts";
import { withDatabase } from "../node/with-database.ts";
import type { auditVerifyOptions } from "./audit-verify.ts";

/**
 * `suar audit verify`: one JSON line for the chain of every organisation, `broken` naming its first broken link, `confirmed`
 * the last entry that `--head` (a kept file, or the number from a paper) proves.
 * Ends with 1 when a chain is broken, or when the paper fits none.
 */
export async function runAuditVerify({
  options,
  host,
  translate,
}: Call<typeof auditVerifyOptions>): Promise<ExitStatus> {
  const { settings } = nodeSettings(host, options);
  requireNode(settings);
  const { intact, chains, unmatched } = await withDatabase(settings, async (database) =>
    verifyAudit(database, await headsOf(database, options.head)),
  );
  const { t, intl } = await translate();
  for (const { orgId, entries, confirmed, broken } of chains) {
    host.stdout.write(`${JSON.stringify({ organisation: orgId, entries, confirmed, broken })}\n`);
    if (broken) host.stderr.write(`suar: ${describeError(intl, "audit.broken", { ...broken }).sentence}\n`);
    else if (confirmed > 0) host.stderr.write(`${t("cli.auditVerify.confirmed", { seq: String(confirmed) })}\n`);
  }
  for (const { seq } of unmatched) host.stderr.write(`suar: ${t("cli.auditVerify.unmatched", { seq: String(seq) })}\n`);
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
  if (intact) host.stderr.write(`${t("cli.auditVerify.intact", { entries })}\n`);
  return intact ? 0 : 1;
}

/** A number from paper, or a file of heads. Errors: `input.missing`; `audit.head_unreadable` when it holds no head. */
async function headsOf({ dataDir, signer }: Database, head: string | undefined): Promise<ChainCheck> {
  if (head === undefined) return {};
  const paper = readPrintedHead(head);
  if (paper !== undefined) return { printed: [paper] };
  const known = await readKeptHeads(dataDir, signer, head).catch((error: unknown) => {
    const isForeign = error instanceof SuarError && error.code === "data.broken";
    throw isForeign ? new SuarError("audit.head_unreadable", error.details, { cause: error }) : error;
  });
  if (known.size === 0) throw new SuarError("audit.head_unreadable", { file: head });
  return { known };
}
