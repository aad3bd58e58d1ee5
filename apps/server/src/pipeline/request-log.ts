import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Logger } from "pino";
import type { AppEnv } from "./app-env.ts";

/** What a log says of one request: never its address, query, body, person or network address. */
export interface LoggedRequest {
  readonly trace: string;
  readonly method: string;
  /** The route's pattern. */
  readonly route: string;
  readonly status: number;
  /** When it came, as `performance.now()`. */
  readonly since: number;
}

/** One line a request. */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const since = performance.now();
  await next();
  const { status } = c.res;
  logRequest(c.var.log, { trace: c.var.trace, method: c.req.method, route: patternOf(c), status, since });
};

/** Writes the line of a request that was answered. */
export function logRequest(log: Logger, { trace, method, route, status, since }: LoggedRequest): void {
  const ms = Math.round(performance.now() - since);
  // A node that is asked whether it is ready and says "not yet" has no fault; balancers ask every second.
  const isFault = status >= 500 && route !== "/ready";
  log[isFault ? "error" : "info"]({ trace, method, route, status, ms }, "request");
}

/** The pattern of the route that answered; everything that no route knows is the web app's. */
const patternOf = (c: Context<AppEnv>): string =>
  matchedRoutes(c).findLast((route) => !route.path.endsWith("*"))?.path ?? "*";
