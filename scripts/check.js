#!/usr/bin/env node
// npm run check: lock, format, lint and types of the whole tree, without the tests.
import { checks } from "./lib/checks.js";
import { ensureInstalled } from "./lib/ensure-installed.js";
import { run } from "./lib/run.js";
import { say } from "./lib/say.js";

let failed = 0;
for (const [name, program, args] of checks(ensureInstalled())) {
  const passed = run(program, args) === 0;
  say(`${passed ? "yes" : "NO"}: ${name}`);
  if (!passed) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
