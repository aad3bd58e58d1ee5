import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "./app-env.ts";

const tenMinutes = 600;

/**
 * Marks the browser that went to the other service, until it comes back. The page that it comes back to is ours and asks
 * the API itself, so the cookie never travels at another site's word.
 */
const cookieOf = (c: Context<AppEnv>) => {
  const isSecure = c.var.settings.origin?.startsWith("https:") === true;
  const options = { path: "/", httpOnly: true, sameSite: "Strict", secure: isSecure, maxAge: tenMinutes } as const;
  return { name: `${isSecure ? "__Host-" : ""}suar-return-${c.var.node.id.slice(-12)}`, options };
};

/** Gives the browser its mark. */
export function giveReturnCookie(c: Context<AppEnv>, secret: string): void {
  const { name, options } = cookieOf(c);
  setCookie(c, name, secret, options);
}

/** Reads the mark and takes it back: it is good for one return. */
export function takeReturnCookie(c: Context<AppEnv>): string | undefined {
  const { name, options } = cookieOf(c);
  const secret = getCookie(c, name);
  deleteCookie(c, name, options);
  return secret;
}
