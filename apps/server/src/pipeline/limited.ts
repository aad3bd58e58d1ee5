import { SuarError } from "@suar/domain";
import type { MiddlewareHandler } from "hono";
import { RateLimiterRes } from "rate-limiter-flexible";
import type { AppEnv } from "./app-env.ts";
import { addressKey } from "./address-key.ts";
import { clientAddress } from "./client-address.ts";
import type { LimitName } from "./limits.ts";

/** Counts a request against a limit of its address. Errors: `call.too_many` with `seconds` until the next is taken. */
export const limited =
  (name: LimitName): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    try {
      await c.var.limits[name].consume(addressKey(clientAddress(c)));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new SuarError("call.too_many", { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
    }
    await next();
  };
