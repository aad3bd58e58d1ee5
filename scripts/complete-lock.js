#!/usr/bin/env node
// npm run lock: adds the platform packages that npm leaves out of package-lock.json when the registry lags, so that
// `npm ci` works on Linux, macOS and Windows. With --check it only says whether any is missing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missingPlatformPackages } from "./lib/lock-platforms.js";
import { root } from "./lib/root.js";
import { fail, say } from "./lib/say.js";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatformPackages(lock.packages);
if (process.argv.includes("--check")) {
  if (missing.length > 0) {
    fail(`package-lock.json lacks ${missing.length} platform packages (${missing[0][0]} ...). Run: npm run lock`);
  }
  say(`the lock is complete (${Object.keys(lock.packages).length} packages)`);
} else {
  for (const [path, entry] of missing) lock.packages[path] = entry;
  const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  lock.packages = Object.fromEntries(inOrder);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`added ${missing.length} platform packages to the lock`);
}
