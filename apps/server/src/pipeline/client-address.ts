import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { isIPv6 } from "node:net";
import type { AppEnv } from "./app-env.ts";

/**
 * The network that limits count by. Behind a proxy of one's own (setting `proxy`) it is the last entry of
 * X-Forwarded-For, the one that proxy wrote; earlier entries are the client's word. It is never logged or stored.
 */
export const clientAddress = (c: Context<AppEnv>): string => networkOf(remoteAddress(c) ?? "local");

/** The address itself: what is made of it must be coarser. */
export function remoteAddress(c: Context<AppEnv>): string | undefined {
  if (c.var.settings.proxy) {
    const last = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (last !== undefined && last !== "") return last;
  }
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress;
}

/**
 * What one client can be expected to hold: an IPv4 address, or the /64 of an IPv6 one, where a single machine may take a
 * new address for every try. Text that is no address is given back as it is. Source: RFC 6177; RFC 4291, section 2.5.1.
 */
export function networkOf(address: string): string {
  const plain = address.split("%")[0] ?? "";
  const mapped = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return address;
  const [head = "", tail = ""] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const middle = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return `${[...left, ...middle, ...right].slice(0, 4).join(":")}::/64`;
}
