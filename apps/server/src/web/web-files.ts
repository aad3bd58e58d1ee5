import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
};

/** Vite puts a hash of the content into these names: the same name is the same file for ever. */
const hashedName = /^assets\/.+-[\w-]{8}\.\w+$/;

/** One file of the built web app. */
export interface WebFile {
  readonly type: string;
  readonly etag: string;
  readonly isImmutable: boolean;
  /** Bytes in the best encoding of those accepted; smaller ones are made once and kept. */
  bytes(accepted: string): { readonly body: Uint8Array<ArrayBuffer>; readonly encoding: "br" | "gzip" | undefined };
}

/** The built web app by its path (`index.html`, `assets/...`); empty when it was not built. */
export function findWebFiles(webDir: string): ReadonlyMap<string, WebFile> {
  const files = new Map<string, WebFile>();
  for (const path of walk(webDir)) {
    const name = relative(webDir, path).split(sep).join("/");
    const type = types[extname(name)];
    const isHidden = name.startsWith(".") || name.includes("/.");
    if (type !== undefined && !isHidden) files.set(name, webFile(path, name, type));
  }
  return files;
}

function walk(dir: string): readonly string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function webFile(path: string, name: string, type: string): WebFile {
  const plain = once(() => readFileSync(path));
  const isText = /^(text|application(?!\/gzip)|image\/svg)/.test(type);
  const gzip = once(() => gzipSync(plain(), { level: 9 }));
  const brotli = once(() => brotliCompressSync(plain(), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  const etag = once(() => `"${createHash("sha256").update(plain()).digest("base64url").slice(0, 22)}"`);
  return {
    type,
    isImmutable: hashedName.test(name),
    get etag() {
      return etag();
    },
    bytes: (accepted) => {
      if (isText && /\bbr\b/.test(accepted)) return { body: new Uint8Array(brotli()), encoding: "br" };
      if (isText && /\bgzip\b/.test(accepted)) return { body: new Uint8Array(gzip()), encoding: "gzip" };
      return { body: new Uint8Array(plain()), encoding: undefined };
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
