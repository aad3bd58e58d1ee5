import type { ProofOfCall } from "@suar/services/sessions";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { readSessionCookie } from "./session-cookie.ts";

/**
 * What a call says of itself. The proof is a header; downloads and event streams, which browsers ask for without headers
 * of ours, have it in the query. Behind a proxy the browser knows the node by its public origin.
 */
export function callOf(c: Context<AppEnv>): ProofOfCall {
  const here = new URL(c.req.url);
  const { origin } = c.var.settings;
  const origins = origin === undefined ? [here.origin] : [here.origin, new URL(origin).origin];
  const inQuery = c.req.method === "GET" ? c.req.query("proof") : undefined;
  return {
    token: readSessionCookie(c),
    proof: c.req.header("x-suar-proof") ?? inQuery,
    method: c.req.method,
    urls: origins.map((each) => each + here.pathname),
  };
}
