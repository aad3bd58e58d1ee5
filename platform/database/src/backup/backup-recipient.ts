import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SuarError } from "@suar/domain";

const fileIn = (dataDir: string): string => join(dataDir, "backup-recipient");

/** The public half, kept in the folder, and the secret half, which exists nowhere else and is printed once. */
export interface NewRecipient {
  readonly recipient: string;
  readonly identity: string;
}

/**
 * Makes the key pair for backups at the first start. Whoever runs the node keeps `identity` off this machine: without it
 * no backup can be read, and with it every backup can.
 * Shapes: null when the folder has a recipient already. Source: age-encryption.org/v1, X25519 recipients.
 */
export async function makeBackupRecipient(dataDir: string): Promise<NewRecipient | null> {
  if (existsSync(fileIn(dataDir))) return null;
  // Curves and ciphers load when they are needed: a start of the node must not wait for them.
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  try {
    await writeFile(fileIn(dataDir), `${recipient}\n`, { mode: 0o600, flag: "wx", flush: true });
    return { recipient, identity };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return null;
    throw error;
  }
}

/** The recipient that backups of this node are encrypted to. Errors: `backup.no_recipient`. */
export async function readBackupRecipient(dataDir: string): Promise<string> {
  const text = await readFile(fileIn(dataDir), "utf8").catch((error: unknown) => {
    throw new SuarError("backup.no_recipient", { file: "backup-recipient" }, { cause: error });
  });
  const recipient = text.split("\n").find((line) => line.startsWith("age1"));
  if (recipient === undefined) throw new SuarError("backup.no_recipient", { file: "backup-recipient" });
  return recipient.trim();
}
