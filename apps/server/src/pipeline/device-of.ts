import { readDevice, type Device } from "@suar/services/proofs";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { remoteAddress } from "./client-address.ts";

/**
 * The device that asks for a session: every route that opens one takes it from here.
 * Errors: `call.invalid` with the field `x-suar-device`.
 */
export const deviceOf = (c: Context<AppEnv>): Device =>
  readDevice({
    header: c.req.header("x-suar-device"),
    userAgent: c.req.header("user-agent"),
    address: remoteAddress(c),
  });
