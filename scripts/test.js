#!/usr/bin/env node
// npm test: installs what the tests need, then checks, unit and service tests on both databases, browser journeys.
// Words after -- choose test files by a part of their path: npm test -- leads
import { dirname, join } from "node:path";
import { checks } from "./lib/checks.js";
import { ensureInstalled } from "./lib/ensure-installed.js";
import { ensureWebBuilt } from "./lib/ensure-web.js";
import { startPostgres } from "./lib/postgres.js";
import { root } from "./lib/root.js";
import { run } from "./lib/run.js";
import { runVitest } from "./lib/run-vitest.js";
import { say } from "./lib/say.js";
import { ensureSystemPackages, findChromium } from "./lib/system-packages.js";

const filters = process.argv.slice(2);
const node = ensureInstalled();
ensureSystemPackages();

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const add = (counts) => {
  failures.push(...(counts.failures ?? []));
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
};

if (filters.length === 0) {
  for (const [name, program, args] of checks(node)) {
    const passed = run(program, args) === 0;
    say(`${passed ? "yes" : "NO"}: ${name}`);
    add(passed ? { passed: 1 } : { failed: 1, failures: [name] });
  }
}
ensureWebBuilt(node);

const postgres = await startPostgres();
process.on("SIGINT", () => {
  postgres.stop();
  process.exit(130);
});
try {
  const env = {
    ...process.env,
    PATH: `${dirname(node)}:${process.env.PATH}`,
    NODE_COMPILE_CACHE: join(root, ".cache/compiled"),
    SUAR_TEST_POSTGRES: postgres.url,
    SUAR_TEST_CHROMIUM: findChromium(),
  };
  for (const config of ["vitest.config.ts", "e2e/vitest.config.ts"]) {
    add(runVitest(node, config, filters, env));
  }
} finally {
  postgres.stop();
}
for (const failure of failures) say(`failed: ${failure}`);
if (total.skipped > 0) say(`${total.skipped} tests were skipped`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
