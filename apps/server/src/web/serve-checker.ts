import { SuarError } from "@suar/domain";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../pipeline/app-env.ts";
import { answerWebFile } from "./answer-web-file.ts";
import { reportPath } from "../pipeline/published-page.ts";
import { findWebFiles, type WebFile } from "./web-files.ts";

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

/**
 * Serves the built offer checker to anybody, as a static web server would: files by their name, and nothing else. Where
 * this node takes reports, `checker.json` also says so: `receiver` gives the name of the organisation that reads them.
 */
export function serveChecker(
  checkerDir: string,
  receiver: () => Promise<string | undefined> = async () => undefined,
): MiddlewareHandler<AppEnv> {
  const files = findWebFiles(checkerDir);
  return async (c) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    if (c.req.path === checkerPath.slice(0, -1)) return c.redirect(checkerPath, 308);
    const name = c.req.path.slice(checkerPath.length);
    const file = files.get(name === "" ? "index.html" : name);
    if (!isRead || file === undefined) throw new SuarError("call.unknown_route");
    c.header("content-security-policy", checkerPolicy);
    const reader = name === configFile ? await receiver() : undefined;
    if (reader !== undefined) return c.json(withReports(file, reader));
    return answerWebFile(c, file);
  };
}

const configFile = "checker.json";

/** What the publisher chose, and where a report goes. A file of the publisher's that is no JSON object is passed over. */
function withReports(file: WebFile, receiver: string): object {
  const text = Buffer.from(file.bytes("").body).toString("utf8");
  return { ...parseObject(text), reports: { address: `..${reportPath}`, receiver } };
}

function parseObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
