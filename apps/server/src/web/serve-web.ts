import { SuarError } from "@suar/domain";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../pipeline/app-env.ts";
import { answerWebFile } from "./answer-web-file.ts";
import { findWebFiles } from "./web-files.ts";

const notBuilt = "The web app is not built. Run: npm start (or: npx vite build apps/web)\n";

/**
 * Serves the built web app: files by their name, and `index.html` for every address of the app itself, so that a view
 * can be linked and survives a reload. What looks like a file or an API address and is none is "not found".
 */
export function serveWeb(webDir: string): MiddlewareHandler<AppEnv> {
  const files = findWebFiles(webDir);
  return async (c) => {
    const path = decodePath(c.req.path).slice(1);
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    const isView = !path.startsWith("api/") && !/\.\w+$/.test(path);
    const file = files.get(path) ?? (isView ? files.get("index.html") : undefined);
    if (!isRead || (file === undefined && !isView)) throw new SuarError("call.unknown_route");
    if (file === undefined) return c.text(notBuilt, 503);
    return answerWebFile(c, file);
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new SuarError("call.unknown_route");
  }
}
