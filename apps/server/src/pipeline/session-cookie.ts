import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "./app-env.ts";

/**
 * The cookie of a session ends with the browser, is sent to this site only and is closed to scripts. Its name has the
 * node's id, because browsers do not tell ports apart and one machine may run several nodes.
 */
const cookieOf = (c: Context<AppEnv>) => {
  const isSecure = c.var.settings.origin?.startsWith("https:") === true;
  const options = { path: "/", httpOnly: true, sameSite: "Strict", secure: isSecure } as const;
  return { name: `${isSecure ? "__Host-" : ""}suar-${c.var.node.id.slice(-12)}`, options };
};

/** The session's token that came with a request. */
export const readSessionCookie = (c: Context<AppEnv>): string | undefined => getCookie(c, cookieOf(c).name);

/** Gives the browser the token of a new session. */
export function giveSessionCookie(c: Context<AppEnv>, token: string): void {
  const { name, options } = cookieOf(c);
  setCookie(c, name, token, options);
}

/** Takes the token back. */
export function dropSessionCookie(c: Context<AppEnv>): void {
  const { name, options } = cookieOf(c);
  deleteCookie(c, name, options);
  // Pages that were open stay behind the "back" button otherwise; preferences of the device are no data of the node.
  c.header("clear-site-data", '"cache"');
}
