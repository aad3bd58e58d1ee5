import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";
import { run } from "./run.js";
import { fail, say } from "./say.js";

const inputs = ["apps/web", "domain/src", "platform/i18n", "package-lock.json"];
const skipped = new Set(["node_modules", "dist", "out", ".cache"]);
const stampFile = join(root, ".cache", "web-built");

function* filesBelow(path) {
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) if (!skipped.has(name)) yield* filesBelow(join(path, name));
}

function inputStamp() {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input)))
      hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds the web app when its sources differ from those of the last build. */
export function ensureWebBuilt(node) {
  const stamp = inputStamp();
  const built = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (built === stamp && existsSync(join(root, "apps/web/dist/index.html"))) return;
  say("building the web app (only when its sources changed)");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  if (run(node, [vite, "build", "--logLevel", "warn"], { cwd: join(root, "apps/web") }) !== 0) {
    fail("the web app could not be built; the messages above say where.");
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampFile, stamp);
}
