import type { RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { Tx } from "@suar/database";
import type { AppEnv } from "./app-env.ts";

type ContextOf<Route extends RouteConfig> = Parameters<RouteHandler<Route, AppEnv>>[0];
type AnswerOf<Route extends RouteConfig> = Awaited<ReturnType<RouteHandler<Route, AppEnv>>>;

/**
 * A handler of `route` that runs in one transaction: an error undoes all of it, and the answer leaves after the commit.
 * It wraps the handler, because a route's middleware runs before its validators: a wrong call must not cost a
 * transaction. The route is named for its types alone.
 */
export const inTransaction =
  <Route extends RouteConfig>(
    _route: Route,
    handler: (c: ContextOf<Route>, tx: Tx) => Promise<AnswerOf<Route>>,
  ): ((c: ContextOf<Route>) => Promise<AnswerOf<Route>>) =>
  (c) =>
    c.var.node.database.transaction((tx) => handler(c, tx));
