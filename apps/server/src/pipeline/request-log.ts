import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { AppEnv } from "./app-env.ts";

/** One line a request: the route's pattern, never its address, query, body, person or network address. */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const start = performance.now();
  await next();
  const { status } = c.res;
  const ms = Math.round(performance.now() - start);
  const fields = { trace: c.var.trace, method: c.req.method, route: routePath(c, -1), status, ms };
  c.var.log[status >= 500 ? "error" : "info"](fields, "request");
};
