import { SuarError } from "@suar/domain";
import { privateSealingKeySchema, privateSigningKeySchema, type NodeKeys } from "@suar/exchange";
import { generateKeyPairSync } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const fileSchema = z.strictObject({ signing: privateSigningKeySchema, sealing: privateSealingKeySchema });

/**
 * The node's two keys for partners, apart from the key of the audit trail: `keys/exchange.json` (mode 600), made at the
 * first start. Whoever has this file can speak in the node's name. It is in no backup.
 * Errors: `data.broken` when the file holds no such keys.
 */
export async function openExchangeKeys(dataDir: string): Promise<NodeKeys> {
  const folder = join(dataDir, "keys");
  const file = join(folder, "exchange.json");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, makeKeys(), { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  try {
    return fileSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    throw new SuarError("data.broken", { reason: "exchange_key", file: "keys/exchange.json" }, { cause: error });
  }
}

function makeKeys(): string {
  const signing = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const sealing = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  return `${JSON.stringify({ signing, sealing })}\n`;
}
