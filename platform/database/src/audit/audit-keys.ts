import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SuarError } from "@suar/domain";

/** Signs heads with the node's current key and knows every key whose signature it trusts. */
export interface AuditSigner {
  readonly keyId: string;
  /** Shapes: any text in, Ed25519 signature of its UTF-8 bytes out, base64. */
  sign(text: string): string;
  /** False for another text, another key's signature or a key that is not in the folder. */
  isSignedBy(keyId: string, text: string, signature: string): boolean;
}

/** Private keys of a node by key id; the current one signs. */
export interface AuditKeys {
  readonly current: string;
  readonly keys: ReadonlyMap<string, KeyObject>;
}

const keyFile = /^audit-([0-9a-f]{16})\.pem$/;

/** A signer with a key that lives as long as this process (tests, databases in memory). */
export function makePassingSigner(): AuditSigner {
  const { id, key } = generateKey();
  return signerOf({ current: id, keys: new Map([[id, key]]) });
}

/**
 * The signer of the node in `dataDir`; makes `keys/audit-<id>.pem` (mode 600) and `keys/audit-current` at the first
 * start. Keys are never removed: entries signed with an earlier one must stay provable.
 * Errors: `data.broken` when the current key's file is missing or is no Ed25519 key.
 */
export async function openAuditSigner(dataDir: string): Promise<AuditSigner> {
  const folder = join(dataDir, "keys");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const current = (await readCurrent(folder)) ?? (await makeCurrent(folder));
  const keys = new Map<string, KeyObject>();
  for (const name of await readdir(folder)) {
    const id = keyFile.exec(name)?.[1];
    if (id !== undefined) keys.set(id, await readKey(folder, name));
  }
  if (!keys.has(current)) throw new SuarError("data.broken", { reason: "audit_key_missing", key: current });
  return signerOf({ current, keys });
}

/** Id of an Ed25519 key: the first 16 hexadecimal characters of the SHA-256 of its public part (SPKI, DER). */
export const keyIdOf = (key: KeyObject): string =>
  createHash("sha256")
    .update(createPublicKey(key).export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);

function signerOf({ current, keys }: AuditKeys): AuditSigner {
  const key = keys.get(current);
  if (key === undefined) throw new SuarError("data.broken", { reason: "audit_key_missing", key: current });
  return {
    keyId: current,
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64"),
    isSignedBy: (keyId, text, signature) => {
      const known = keys.get(keyId);
      return (
        known !== undefined && verify(null, Buffer.from(text), createPublicKey(known), Buffer.from(signature, "base64"))
      );
    },
  };
}

function generateKey(): { id: string; key: KeyObject } {
  const { privateKey } = generateKeyPairSync("ed25519");
  return { id: keyIdOf(privateKey), key: privateKey };
}

async function readCurrent(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, "audit-current"), "utf8")).trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function makeCurrent(folder: string): Promise<string> {
  const { id, key } = generateKey();
  const pem = key.export({ type: "pkcs8", format: "pem" });
  await writeFile(join(folder, `audit-${id}.pem`), pem, { mode: 0o600, flag: "wx", flush: true });
  try {
    await writeFile(join(folder, "audit-current"), `${id}\n`, { mode: 0o600, flag: "wx", flush: true });
    return id;
  } catch (error) {
    // Another process of the same node was first: its key is the current one.
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return (await readCurrent(folder)) ?? id;
    throw error;
  }
}

async function readKey(folder: string, name: string): Promise<KeyObject> {
  try {
    const key = createPrivateKey(await readFile(join(folder, name)));
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (error) {
    throw new SuarError("data.broken", { reason: "audit_key_unreadable", file: name }, { cause: error });
  }
  throw new SuarError("data.broken", { reason: "audit_key_unreadable", file: name });
}
