import { SuarError } from "@suar/domain/errors";
import { describeError, type MessageId, type Translator } from "@suar/i18n";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { UsageError } from "./usage-error.ts";

/** How a failed run ends: what the person reads on standard error, and the exit status. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly status: ExitStatus;
}

const reasons: Readonly<Record<string, MessageId>> = {
  truncated: "cli.reason.truncated",
  broken: "cli.reason.broken",
  exploding: "cli.reason.exploding",
  folder: "cli.reason.folder",
  parquet: "cli.reason.parquet",
  header_quote: "cli.reason.headerQuote",
  header_too_large: "cli.reason.headerTooLarge",
  identity: "cli.reason.identity",
  damaged: "cli.reason.damaged",
  format: "cli.reason.format",
  rows: "cli.reason.rows",
  counts: "cli.reason.counts",
  EACCES: "cli.reason.mayNot",
  EPERM: "cli.reason.mayNot",
  ENOSPC: "cli.reason.diskFull",
  EROFS: "cli.reason.readOnly",
  ENOTDIR: "cli.reason.notFolder",
  EEXIST: "cli.reason.notFolder",
  ENOENT: "cli.reason.noFolder",
};

const kinds: Readonly<Record<string, MessageId>> = {
  zip: "cli.reason.zip",
  excel: "cli.reason.excel",
  pdf: "cli.reason.pdf",
  picture: "cli.reason.picture",
};

/**
 * An error in the person's words: the house's sentence for its code, then what the details add.
 * Errors: none; an error that is not of the house is a fault of Suar, shown with its own words and stack.
 */
export function explainError(error: unknown, { t, intl }: Translator): Explanation {
  if (error instanceof UsageError) {
    const help = error.command === undefined ? "suar --help" : `suar ${error.command} --help`;
    return { lines: [t(error.id, error.values), t("cli.usage.seeHelp", { help })], status: 2 };
  }
  if (!(error instanceof SuarError)) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { lines: [describeError(intl, "internal", { trace: "-" }).sentence, words], status: exitStatus.internal };
  }
  const { code, details } = error;
  const shown = details["file"] === "-" ? { ...details, file: t("cli.standardInput") } : details;
  const { reason, kind } = details;
  const extra: string[] = [];
  const known = reasons[String(reason)] ?? kinds[String(kind)];
  if (known !== undefined) extra.push(t(known));
  else if (typeof reason === "string" && reason !== "") extra.push(t("cli.reason.other", { reason }));
  if (code === "call.unknown_column" && looksLikeData(details["columns"])) extra.push(t("cli.reason.noHeader"));
  if (code === "call.unknown_column" && details["column"] === "id") extra.push(t("cli.reason.lineIds"));
  return { lines: [describeError(intl, code, shown).sentence, ...extra], status: exitStatus[code] };
}

const longestNameWords = 4;

/** Column names are short; a sentence or a bare number among them is a record that stands where the header should. */
function looksLikeData(columns: unknown): boolean {
  if (!Array.isArray(columns)) return false;
  return columns.some(
    (name) => /^-?\d+([.,]\d+)?$/.test(String(name)) || String(name).split(/\s+/).length > longestNameWords,
  );
}
