import { SuarError } from "@suar/domain";
import { isLoopback, type Settings } from "@suar/services/settings";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import { isFromPublishedPage } from "./published-page.ts";
import { programToken } from "./by-program.ts";

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Whether a call was made to a name of this node; another that points here is DNS rebinding. */
export const isOurHost = (hostname: string, { origin }: Pick<Settings, "origin">): boolean =>
  isLoopback(hostname) || (origin !== undefined && hostname === new URL(origin).hostname);

/**
 * Refuses requests that another site makes in a signed-in person's browser. Three locks: the host name must be ours
 * (a foreign name that points to this address is DNS rebinding), a change needs the header `x-suar: 1`, which no form can
 * set, and the browser's own word, `Sec-Fetch-Site` or `Origin`, that it comes from here.
 * Errors: `call.cross_site`.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { settings } = c.var;
  const here = new URL(c.req.url);
  if (!isOurHost(here.hostname, settings)) throw new SuarError("call.cross_site");
  if (isFromPublishedPage(c)) return next();
  const site = c.req.header("sec-fetch-site");
  // Other sites may link to a page. The API is asked by our pages and by people: a file leaves at nobody else's word.
  const isAskedByPage = site !== undefined && site !== "none";
  if (isAskedByPage && site !== "same-origin" && c.req.path.startsWith("/api/")) throw new SuarError("call.cross_site");
  // A page of another site cannot send the header of a program, and a program has no cookie that could be misused.
  if (!safeMethods.includes(c.req.method) && programToken(c) === undefined) {
    const origin = c.req.header("origin");
    const isOurSite = site === undefined || site === "same-origin";
    const isOurOrigin = origin === undefined || origin === here.origin || origin === settings.origin;
    const isSaid = site !== undefined || origin !== undefined;
    if (c.req.header("x-suar") !== "1" || !isSaid || !isOurSite || !isOurOrigin) throw new SuarError("call.cross_site");
  }
  await next();
};
