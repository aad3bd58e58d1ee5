import { SuarError } from "@suar/domain";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../pipeline/app-env.ts";
import { answerWebFile } from "./answer-web-file.ts";
import { findWebFiles } from "./web-files.ts";

/** Where a node serves the public offer checker. */
export const checkerPath = "/check/";

/**
 * What the checker may do, which is what its page says of itself: files of its own origin, the photo reader's WebAssembly,
 * and nothing else.
 */
export const checkerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types suar-checker",
].join("; ");

/** Serves the built offer checker to anybody, as a static web server would: files by their name, and nothing else. */
export function serveChecker(checkerDir: string): MiddlewareHandler<AppEnv> {
  const files = findWebFiles(checkerDir);
  return async (c) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    if (c.req.path === checkerPath.slice(0, -1)) return c.redirect(checkerPath, 308);
    const name = c.req.path.slice(checkerPath.length);
    const file = files.get(name === "" ? "index.html" : name);
    if (!isRead || file === undefined) throw new SuarError("call.unknown_route");
    c.header("content-security-policy", checkerPolicy);
    return answerWebFile(c, file);
  };
}
