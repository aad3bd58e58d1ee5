import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/**
 * The address that limits count by. Behind a proxy of one's own (setting `proxy`) it is the last entry of
 * X-Forwarded-For, the one that proxy wrote; earlier entries are the client's word. It is never logged or stored.
 */
export function clientAddress(c: Context<AppEnv>): string {
  if (c.var.settings.proxy) {
    const last = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (last !== undefined && last !== "") return last;
  }
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? "local";
}
