import { readBackupRecipient } from "@suar/database";
import { SuarError } from "@suar/domain/errors";
import { describeError } from "@suar/i18n";
import { withDatabase } from "../node/with-database.ts";
import type { Check, Finding } from "./finding.ts";

/**
 * Opens the database, which takes the lock, reads the keys and proves that a commit reaches the disk. A server that is
 * running has the lock: then that is said, and it is in order.
 */
export const checkDatabase: Check = async ({ settings, translator: { t, intl } }) => {
  const findings: Finding[] = [];
  try {
    const { kind, keyId } = await withDatabase(settings, async ({ kind, signer }) => ({ kind, keyId: signer.keyId }));
    findings.push({ state: "good", sentence: t(`cli.doctor.${kind}`) });
    findings.push({ state: "good", sentence: t("cli.doctor.auditKey", { key: keyId }) });
  } catch (error) {
    if (!(error instanceof SuarError)) throw error;
    const { code, details } = error;
    if (code === "data.locked") {
      findings.push({ state: "good", sentence: t("cli.doctor.running", { pid: String(details["pid"] ?? "") }) });
    } else {
      const { sentence } = describeError(intl, code, { dir: settings.data, ...details });
      findings.push({ state: "bad", sentence });
    }
  }
  const hasRecipient = await readBackupRecipient(settings.data).then(
    () => true,
    () => false,
  );
  findings.push(
    hasRecipient
      ? { state: "good", sentence: t("cli.doctor.recipient") }
      : { state: "warn", sentence: t("cli.doctor.noRecipient") },
  );
  return findings;
};
