import { deviceKeySchema, SuarError, type DeviceKey } from "@suar/domain";
import { createPublicKey } from "node:crypto";
import { nameDevice } from "./name-device.ts";

/** What a session is bound to from its start. */
export interface Device {
  readonly key: DeviceKey;
  /** What a person reads in the list of devices, such as "Firefox, Android"; empty when the browser does not say. */
  readonly name: string;
}

/**
 * The device that a session is to be opened for.
 * Shapes: `header` is the base64url of the public key's JWK, as `x-suar-device` brings it.
 * Errors: `call.invalid` with the header's name when it is missing, no JWK of P-256 or no point of that curve.
 */
export function readDevice(header: string | undefined, userAgent: string | undefined): Device {
  try {
    const key = deviceKeySchema.parse(JSON.parse(Buffer.from(header ?? "", "base64url").toString("utf8")));
    createPublicKey({ key, format: "jwk" });
    return { key, name: nameDevice(userAgent ?? "") };
  } catch (error) {
    throw new SuarError("call.invalid", { field: "x-suar-device" }, { cause: error });
  }
}
