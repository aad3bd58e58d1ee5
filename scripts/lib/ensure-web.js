import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./root.js";
import { run } from "./run.js";
import { fail, say } from "./say.js";

/** What is built for a browser, each from what. */
const pages = [
  { name: "web app", dir: "apps/web", inputs: ["apps/web", "domain/src", "platform/i18n", "package-lock.json"] },
  {
    name: "offer checker",
    dir: "apps/checker",
    inputs: [
      "apps/checker",
      "apps/web/ui",
      "domain/src",
      "engines/matching/src",
      "engines/text/src",
      "platform/i18n",
      "package-lock.json",
    ],
  },
];
const skipped = new Set(["node_modules", "dist", "out", ".cache"]);

function* filesBelow(path) {
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) if (!skipped.has(name)) yield* filesBelow(join(path, name));
}

function inputStamp(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input)))
      hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds the web app and the offer checker, each when its sources differ from those of its last build. */
export function ensureWebBuilt(node) {
  for (const page of pages) ensureBuilt(node, page);
}

function ensureBuilt(node, { name, dir, inputs }) {
  const stampFile = join(root, ".cache", `${basename(dir)}-built`);
  const stamp = inputStamp(inputs);
  const built = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (built === stamp && existsSync(join(root, dir, "dist/index.html"))) return;
  say(`building the ${name} (only when its sources changed)`);
  const vite = join(root, "node_modules/vite/bin/vite.js");
  if (run(node, [vite, "build", "--logLevel", "warn"], { cwd: join(root, dir) }) !== 0) {
    fail(`the ${name} could not be built; the messages above say where.`);
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampFile, stamp);
}
