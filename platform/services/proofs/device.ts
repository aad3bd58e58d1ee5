import { deviceKeySchema, SuarError, type DeviceKey, type SessionPlace } from "@suar/domain";
import { createPublicKey } from "node:crypto";
import { nameDevice } from "./name-device.ts";
import { placeOfAddress } from "./place-of-address.ts";

/** What a session is bound to from its start. */
export interface Device {
  readonly key: DeviceKey;
  /** What a person reads in the list of devices, such as "Firefox, Android"; empty when the browser does not say. */
  readonly name: string;
  /** Null when nobody knows. */
  readonly place: SessionPlace | null;
}

/** What a request says of its device. */
export interface DeviceHeaders {
  readonly header: string | undefined;
  readonly userAgent: string | undefined;
  readonly address: string | undefined;
}

/**
 * The device that a session is to be opened for.
 * Shapes: `address` is a network address, of which only how near it is is kept. `header` is the base64url of the public key's JWK, as `x-suar-device` brings it.
 * Errors: `call.invalid` with the header's name when it is missing, no JWK of P-256 or no point of that curve.
 */
export function readDevice({ header, userAgent, address }: DeviceHeaders): Device {
  try {
    const key = deviceKeySchema.parse(JSON.parse(Buffer.from(header ?? "", "base64url").toString("utf8")));
    createPublicKey({ key, format: "jwk" });
    return { key, name: nameDevice(userAgent ?? ""), place: placeOfAddress(address) };
  } catch (error) {
    throw new SuarError("call.invalid", { field: "x-suar-device" }, { cause: error });
  }
}
