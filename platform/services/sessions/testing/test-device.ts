import { deviceKeySchema, type ProofClaims } from "@suar/domain";
import { generateKeyPairSync, randomUUID, sign, type KeyObject } from "node:crypto";
import type { Device } from "../../proofs/index.ts";

/** A device with its secret, which a real one cannot give away. */
export interface TestDevice {
  readonly device: Device;
  /** The header `x-suar-device`. */
  readonly header: string;
  /** A proof as the workplace makes it; `claims` stands in for what it would say. */
  prove(call: Pick<ProofClaims, "htm" | "htu" | "sid">, claims?: Partial<ProofClaims>): string;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const head = encode({ alg: "ES256", typ: "dpop+jwt" });

/** A new device with a key of its own. */
export function buildDevice(name = "Chrome, Linux"): TestDevice {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = deviceKeySchema.parse(publicKey.export({ format: "jwk" }));
  return {
    device: { key, name, place: "machine" },
    header: encode(key),
    prove: (call, claims) => {
      const body = encode({ ...call, iat: Math.floor(Date.now() / 1000), jti: randomUUID(), ...claims });
      return `${head}.${body}.${signatureOf(`${head}.${body}`, privateKey)}`;
    },
  };
}

const signatureOf = (text: string, key: KeyObject): string =>
  sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" }).toString("base64url");

/** The device on which tests that are about something else open their sessions. */
export const testDevice: TestDevice = buildDevice();
