#!/usr/bin/env node
// Refuses a dependency whose licence Suar may not ship, or that runs a program when it is installed, before it is built on.
// node scripts/check-dependencies.js [LOCK]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withInstallScripts } from "./lib/install-scripts.js";
import { refusedLicences } from "./lib/licences.js";
import { root } from "./lib/root.js";
import { fail, say } from "./lib/say.js";

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? join(root, "package-lock.json"), "utf8"));
const refused = refusedLicences(packages);
if (refused.length > 0)
  fail(`these licences may not be shipped: ${refused.map(([name, licence]) => `${name} (${licence})`).join(", ")}`);
const running = withInstallScripts(packages);
if (running.length > 0)
  fail(`these run a program when they are installed: ${running.join(", ")}. Take another, or a version that does not`);
const count = Object.keys(packages).length;
say(`every licence may be shipped, and no package runs a program when it is installed (${count} packages)`);
