import type { NewPasskeyAnswer, PasskeyAnswer } from "@suar/domain";
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a dishonest or old device does otherwise. */
export interface SoftPasskeyFaults {
  readonly origin?: string;
  readonly rpId?: string;
  /** The device did not check the person. */
  readonly unverified?: boolean;
  readonly counter?: number;
  /** Signs with another key than it showed. */
  readonly forged?: boolean;
}

/** A passkey in memory, for tests: ES256, no attestation (Web Authentication, Level 3, 6.1, 6.5.1, 8.7). */
export interface SoftPasskey {
  readonly id: string;
  create(challenge: string, faults?: SoftPasskeyFaults): NewPasskeyAnswer;
  answer(challenge: string, faults?: SoftPasskeyFaults): PasskeyAnswer;
}

/** A new passkey of `rpId` at `origin`; it counts its uses from 1. */
export function softPasskey(site: { readonly rpId: string; readonly origin: string }): SoftPasskey {
  const credentialId = randomBytes(16);
  const id = credentialId.toString("base64url");
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" });
  let uses = 0;

  const clientData = (type: string, challenge: string, faults: SoftPasskeyFaults): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: faults.origin ?? site.origin, crossOrigin: false }));

  function authenticatorData(faults: SoftPasskeyFaults, attested: Uint8Array): Buffer {
    uses += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(faults.counter ?? uses);
    const flags = 0x01 | (faults.unverified === true ? 0 : 0x04) | (attested.length === 0 ? 0 : 0x40);
    const rpIdHash = createHash("sha256")
      .update(faults.rpId ?? site.rpId)
      .digest();
    return Buffer.concat([rpIdHash, Buffer.from([flags]), counter, attested]);
  }

  return {
    id,
    create: (challenge, faults = {}) => {
      const { x = "", y = "" } = pair.publicKey.export({ format: "jwk" });
      const key = cborMap([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]);
      const length = Buffer.from([0, credentialId.length]);
      const authData = authenticatorData(faults, Buffer.concat([Buffer.alloc(16), length, credentialId, key]));
      const attestation = cborMap([
        ["fmt", "none"],
        ["attStmt", new Map<string, string>()],
        ["authData", authData],
      ]);
      const clientDataJSON = clientData("webauthn.create", challenge, faults).toString("base64url");
      const response = { clientDataJSON, attestationObject: attestation.toString("base64url") };
      return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
    },
    answer: (challenge, faults = {}) => {
      const client = clientData("webauthn.get", challenge, faults);
      const data = authenticatorData(faults, new Uint8Array());
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      const signature = sign("sha256", signed, faults.forged === true ? other.privateKey : pair.privateKey);
      const response = {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      };
      return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
    },
  };
}

type CborValue = number | string | Uint8Array | ReadonlyMap<string, string>;

/** A map in CBOR, as far as passkeys need it. Source: RFC 8949, section 3. */
function cborMap(entries: readonly (readonly [number | string, CborValue])[]): Buffer {
  const head = Buffer.from([0xa0 | entries.length]);
  return Buffer.concat([head, ...entries.flatMap(([key, value]) => [cbor(key), cbor(value)])]);
}

function cbor(value: CborValue): Buffer {
  if (typeof value === "number") return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  if (typeof value === "string") return Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([cborHead(2, value.length), value]);
  return cborHead(5, 0);
}

function cborHead(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  if (size < 256) return Buffer.from([(major << 5) | 24, size]);
  return Buffer.from([(major << 5) | 25, size >> 8, size & 0xff]);
}
