import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { AppEnv } from "./app-env.ts";

/** One line a request: the route's pattern, never its address, query, body, person or network address. */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const start = performance.now();
  await next();
  const { status } = c.res;
  const ms = Math.round(performance.now() - start);
  const route = patternOf(c);
  // A node that is asked whether it is ready and says "not yet" has no fault; balancers ask every second.
  const isFault = status >= 500 && route !== "/ready";
  c.var.log[isFault ? "error" : "info"]({ trace: c.var.trace, method: c.req.method, route, status, ms }, "request");
};

/** The pattern of the route that answered; everything that no route knows is the web app's. */
const patternOf = (c: Context<AppEnv>): string =>
  matchedRoutes(c).findLast((route) => !route.path.endsWith("*"))?.path ?? "*";
