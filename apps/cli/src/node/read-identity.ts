import { readFile } from "node:fs/promises";
import { SuarError } from "@suar/domain/errors";
import type { Translator } from "@suar/i18n";
import { UsageError } from "../errors/usage-error.ts";
import type { Host } from "../host.ts";
import { askSecret, canAsk } from "./ask-secret.ts";

const secretKey = /AGE-SECRET-KEY-1[0-9A-Z]+/;

/**
 * The key that opens backups: from a file, from standard input (`-`), or typed at the terminal without being shown.
 * It is never taken from the command line, where every user of the machine can read it.
 * Shapes: the first `AGE-SECRET-KEY-1...` in the text; comment lines around it do no harm.
 * Errors: `input.missing`; `backup.unreadable` when there is no such key; `UsageError` without a file and a terminal.
 */
export async function readIdentity(
  path: string | undefined,
  stdinTaken: boolean,
  host: Host,
  translate: () => Promise<Translator>,
): Promise<string> {
  const text = await readText(path, stdinTaken, host, translate);
  const found = secretKey.exec(text.toUpperCase())?.[0];
  if (found === undefined) throw new SuarError("backup.unreadable", { file: path ?? "-", reason: "identity" });
  return found;
}

async function readText(
  path: string | undefined,
  stdinTaken: boolean,
  host: Host,
  translate: () => Promise<Translator>,
): Promise<string> {
  if (path !== undefined && path !== "-") {
    return readFile(path, "utf8").catch((cause: unknown) => {
      throw new SuarError("input.missing", { file: path }, { cause });
    });
  }
  if (stdinTaken) throw new UsageError("cli.usage.missingOption", { option: "--identity FILE" }, "restore");
  if (path === "-") return Buffer.concat(await host.stdin.toArray()).toString("utf8");
  if (!canAsk(host)) throw new UsageError("cli.usage.missingOption", { option: "--identity FILE" }, "restore");
  return askSecret(host, (await translate()).t("cli.restore.askIdentity"));
}
