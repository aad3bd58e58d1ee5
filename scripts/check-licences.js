#!/usr/bin/env node
// Refuses a dependency whose licence Suar may not ship, before it is built on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { refusedLicences } from "./lib/licences.js";
import { root } from "./lib/root.js";
import { fail, say } from "./lib/say.js";

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const refused = refusedLicences(packages);
if (refused.length > 0)
  fail(`these licences may not be shipped: ${refused.map(([name, licence]) => `${name} (${licence})`).join(", ")}`);
say(`every licence may be shipped (${Object.keys(packages).length} packages)`);
