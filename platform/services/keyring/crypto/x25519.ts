import { SuarError } from "@suar/domain";
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from "node:crypto";

// DER of RFC 8410 around 32 raw bytes: PKCS #8 for the private half, SPKI for the public one.
const privateHead = Buffer.from("302e020100300506032b656e04220420", "hex");
const publicHead = Buffer.from("302a300506032b656e032100", "hex");

/** Both halves as 32 raw bytes. */
interface RawKeyPair {
  readonly privateKey: Buffer;
  readonly publicKey: Buffer;
}

/** A new X25519 key pair. Source: RFC 7748. */
export function makeKeyPair(): RawKeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("x25519");
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "der" }).subarray(privateHead.length),
    publicKey: rawPublic(publicKey),
  };
}

/** The public half of a private one. Errors: `key.broken_seal` for anything but 32 bytes. */
export const publicHalf = (privateKey: Uint8Array): Buffer => rawPublic(createPublicKey(privateObject(privateKey)));

/** The secret that both sides share. Errors: `key.broken_seal` for a public half that is none or of small order. */
export function sharedSecret(privateKey: Uint8Array, publicKey: Uint8Array): Buffer {
  const own = privateObject(privateKey);
  if (publicKey.length !== 32) throw new SuarError("key.broken_seal");
  const other = createPublicKey({ key: Buffer.concat([publicHead, publicKey]), format: "der", type: "spki" });
  try {
    return diffieHellman({ privateKey: own, publicKey: other });
  } catch (error) {
    throw new SuarError("key.broken_seal", {}, { cause: error });
  }
}

function privateObject(bytes: Uint8Array): KeyObject {
  if (bytes.length !== 32) throw new SuarError("key.broken_seal");
  return createPrivateKey({ key: Buffer.concat([privateHead, bytes]), format: "der", type: "pkcs8" });
}

const rawPublic = (key: KeyObject): Buffer => key.export({ type: "spki", format: "der" }).subarray(publicHead.length);
