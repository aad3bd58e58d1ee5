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
  /** Every trusted key's public part (SPKI, PEM). */
  publicKeys(): readonly string[];
  /** Trusts a key of the node from which this one was restored, from now on. Errors: `backup.unreadable` for no such key. */
  trust(publicKey: string): Promise<void>;
}

const privateFile = (id: string): string => `audit-${id}.pem`;
const publicFile = (id: string): string => `audit-${id}.pub.pem`;
const anyKeyFile = /^audit-[0-9a-f]{16}(\.pub)?\.pem$/;

/** Believes the signer's keys and these public ones (SPKI, PEM), for as long as it is used. Errors: as `trust`. */
export function trustingAlso(
  signer: Pick<AuditSigner, "isSignedBy">,
  publicKeys: readonly string[],
): Pick<AuditSigner, "isSignedBy"> {
  const keys = new Map(publicKeys.map(parsePublic).map((key) => [keyIdOf(key), key]));
  return {
    isSignedBy: (id, text, signature) => {
      if (signer.isSignedBy(id, text, signature)) return true;
      const known = keys.get(id);
      return known !== undefined && verify(null, Buffer.from(text), known, Buffer.from(signature, "base64"));
    },
  };
}

/** A signer with a key that lives as long as this process, for work that signs nothing that lasts. */
export function makePassingSigner(): AuditSigner {
  return signerOf(generateKeyPairSync("ed25519").privateKey, [], async () => undefined);
}

/**
 * The signer of the node in `dataDir`; makes `keys/audit-<id>.pem` (mode 600) and `keys/audit-current` at the first
 * start. Keys are never removed: heads signed with an earlier one must stay provable.
 * Errors: `data.broken` when the current key's file is missing or any key file holds no Ed25519 key.
 */
export async function openAuditSigner(dataDir: string): Promise<AuditSigner> {
  const folder = join(dataDir, "keys");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const current = (await readCurrent(folder)) ?? (await makeCurrent(folder));
  const key = await readKey(folder, privateFile(current), createPrivateKey);
  const files = (await readdir(folder)).filter((name) => anyKeyFile.test(name));
  const trusted = await Promise.all(files.map((name) => readKey(folder, name, createPublicKey)));
  return signerOf(key, trusted, async (id, pem) => {
    await writeFile(join(folder, publicFile(id)), pem, { mode: 0o600, flush: true });
  });
}

function signerOf(
  key: KeyObject,
  trusted: readonly KeyObject[],
  keep: (id: string, pem: string) => Promise<void>,
): AuditSigner {
  const keyId = keyIdOf(key);
  const keys = new Map(trusted.map((one) => [keyIdOf(one), one]));
  keys.set(keyId, createPublicKey(key));
  return {
    keyId,
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64"),
    isSignedBy: (id, text, signature) => {
      const known = keys.get(id);
      return known !== undefined && verify(null, Buffer.from(text), known, Buffer.from(signature, "base64"));
    },
    publicKeys: () => [...keys.values()].map(pemOf),
    trust: async (publicKey) => {
      const one = parsePublic(publicKey);
      const id = keyIdOf(one);
      if (keys.has(id)) return;
      await keep(id, pemOf(one));
      keys.set(id, one);
    },
  };
}

const pemOf = (key: KeyObject): string => key.export({ type: "spki", format: "pem" }).toString();

/** Id of an Ed25519 key: the first 16 hexadecimal characters of the SHA-256 of its public part (SPKI, DER). */
function keyIdOf(key: KeyObject): string {
  const open = key.type === "private" ? createPublicKey(key) : key;
  return createHash("sha256")
    .update(open.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);
}

function parsePublic(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (error) {
    throw new SuarError("backup.unreadable", { reason: "format" }, { cause: error });
  }
  throw new SuarError("backup.unreadable", { reason: "format" });
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
  const { privateKey } = generateKeyPairSync("ed25519");
  const id = keyIdOf(privateKey);
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  await writeFile(join(folder, privateFile(id)), pem, { mode: 0o600, flag: "wx", flush: true });
  try {
    await writeFile(join(folder, "audit-current"), `${id}\n`, { mode: 0o600, flag: "wx", flush: true });
    return id;
  } catch (error) {
    // Another process of the same node was first: its key is the current one.
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return (await readCurrent(folder)) ?? id;
    throw error;
  }
}

async function readKey(folder: string, name: string, parse: (pem: Buffer) => KeyObject): Promise<KeyObject> {
  try {
    const key = parse(await readFile(join(folder, name)));
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (error) {
    throw new SuarError("data.broken", { reason: "audit_key", file: name }, { cause: error });
  }
  throw new SuarError("data.broken", { reason: "audit_key", file: name });
}
