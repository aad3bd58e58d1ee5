import { SuarError } from "@suar/domain";
import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { makeKeyPair, publicHalf, sharedSecret } from "./x25519.ts";

/**
 * HPKE (RFC 9180), base mode, one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Written with node:crypto
 * because the library for it is asynchronous and took 1.7 times its CPU (`bench/src/seal-cost.ts`); `hpke.test.ts` proves
 * that both speak the same.
 */
const kemSuite = Buffer.from("KEM\x00\x20", "latin1");
const suite = Buffer.from("HPKE\x00\x20\x00\x01\x00\x02", "latin1");
const version = Buffer.from("HPKE-v1");
const nothing = Buffer.alloc(0);
const publicBytes = 32;
const tagBytes = 16;

/**
 * Seals bytes so that only the holder of the private half opens them. `context` says what for and must be the same when
 * it is opened. Shapes: `publicKey` 32 bytes; the sender's passing public half (32), ciphertext and tag (16) come back.
 */
export function sealTo(publicKey: Uint8Array, bytes: Uint8Array, context: Uint8Array): Buffer {
  const passing = makeKeyPair();
  const shared = sharedSecret(passing.privateKey, publicKey);
  const { key, nonce } = schedule(shared, passing.publicKey, publicKey, context);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  return Buffer.concat([passing.publicKey, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what `sealTo` made. `publicKey` is the own public half where it is known; else it is made.
 * Errors: `key.broken_seal` for another key, another context or changed bytes.
 */
export function openFrom(
  privateKey: Uint8Array,
  sealed: Uint8Array,
  context: Uint8Array,
  publicKey: Uint8Array = publicHalf(privateKey),
): Buffer {
  if (sealed.length < publicBytes + tagBytes) throw new SuarError("key.broken_seal");
  const passing = sealed.subarray(0, publicBytes);
  const tagStart = sealed.length - tagBytes;
  const { key, nonce } = schedule(sharedSecret(privateKey, passing), passing, publicKey, context);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
    decipher.setAuthTag(sealed.subarray(tagStart));
    return Buffer.concat([decipher.update(sealed.subarray(publicBytes, tagStart)), decipher.final()]);
  } catch (error) {
    throw new SuarError("key.broken_seal", {}, { cause: error });
  }
}

function schedule(
  shared: Uint8Array,
  passing: Uint8Array,
  recipient: Uint8Array,
  context: Uint8Array,
): { readonly key: Buffer; readonly nonce: Buffer } {
  const kem = labelled(kemSuite);
  const halves = Buffer.concat([passing, recipient]);
  const exchanged = kem.expand(kem.extract(nothing, "eae_prk", shared), "shared_secret", halves, 32);
  const main = labelled(suite);
  const pskHash = main.extract(nothing, "psk_id_hash", nothing);
  const keyContext = Buffer.concat([Buffer.of(0), pskHash, main.extract(nothing, "info_hash", context)]);
  const secret = main.extract(exchanged, "secret", nothing);
  return {
    key: main.expand(secret, "key", keyContext, 32),
    nonce: main.expand(secret, "base_nonce", keyContext, 12),
  };
}

/** LabeledExtract and LabeledExpand of RFC 9180, section 4, for one suite; no output here is longer than one hash. */
function labelled(suiteId: Buffer) {
  return {
    extract: (salt: Uint8Array, label: string, material: Uint8Array): Buffer =>
      createHmac("sha256", salt).update(version).update(suiteId).update(label).update(material).digest(),
    expand: (key: Uint8Array, label: string, info: Uint8Array, length: number): Buffer =>
      createHmac("sha256", key)
        .update(Buffer.of(length >> 8, length & 0xff))
        .update(version)
        .update(suiteId)
        .update(label)
        .update(info)
        .update(Buffer.of(1))
        .digest()
        .subarray(0, length),
  };
}
