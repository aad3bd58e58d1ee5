import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../apps/checker/dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

export interface ServedChecker {
  /** Address of the page, with the path under which the folder was put. */
  readonly address: string;
  /** Addresses that were asked for, in order. */
  readonly asked: readonly string[];
  /** Puts another file in the place of one of the folder, as a publisher would. */
  replace(name: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

/** Serves the built checker as any static web server would, under a path that its makers do not know. */
export async function serveChecker(path = "/some/where/"): Promise<ServedChecker> {
  const asked: string[] = [];
  const replaced = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push(pathname);
    const name = normalize(pathname.slice(path.length) || "index.html");
    if (!pathname.startsWith(path) || name.startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    const own = replaced.get(name);
    (own === undefined ? readFile(join(dist, name)) : Promise.resolve(own)).then(
      (content) => response.writeHead(200, { "content-type": types[extname(name)] ?? "text/plain" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("serveChecker: no port");
  return {
    address: `http://127.0.0.1:${bound.port}${path}`,
    asked,
    replace: (name, content) => void replaced.set(name, content),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
