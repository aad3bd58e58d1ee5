import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findNode, oldestNode } from "./node-runtime.js";
import { root } from "./root.js";
import { run } from "./run.js";
import { fail, say } from "./say.js";

const stampFile = join(root, "node_modules", ".suar-installed");

function lockStamp() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  return `${process.platform}-${process.arch} ${hash.digest("hex")}`;
}

/** Installs the locked packages when the lock differs from what is installed; gives the path of Node 24. */
export function ensureInstalled() {
  const stamp = lockStamp();
  const installed = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (installed !== stamp) {
    say("installing packages (npm ci; only when package-lock.json changed)");
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    if (run(npm, args, { shell: process.platform === "win32" }) !== 0) {
      fail("packages could not be installed. Is the npm registry reachable? Then run the same command again.");
    }
    writeFileSync(stampFile, stamp);
  }
  const node = findNode();
  if (node === undefined) {
    fail(
      `no Node ${oldestNode.join(".")} or newer: npm has no Node 24 package for ${process.platform} ${process.arch}. ` +
        "Install Node 24 from your system and run the same command again.",
    );
  }
  return node;
}
