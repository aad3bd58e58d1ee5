import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { SuarError } from "@suar/domain/errors";
import type { Translator } from "@suar/i18n";
import { UsageError } from "../errors/usage-error.ts";
import type { Host } from "../host.ts";

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
  if (!("isTTY" in host.stdin && host.stdin.isTTY === true)) {
    throw new UsageError("cli.usage.missingOption", { option: "--identity FILE" }, "restore");
  }
  const { t } = await translate();
  host.stderr.write(`${t("cli.restore.askIdentity")} `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: host.stdin, output: silent, terminal: true });
  try {
    return await terminal.question("", { signal: host.signal });
  } finally {
    terminal.close();
    host.stderr.write("\n");
  }
}
