import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.js";
import { run } from "./run.js";

/**
 * Runs one Vitest configuration and counts. A run that executed no test, or ended badly without a failed test (a file
 * that could not be loaded, a crash), counts as one failure.
 */
export function runVitest(node, config, filters, env) {
  const folder = mkdtempSync(join(tmpdir(), "suar-vitest-"));
  const report = join(folder, "report.json");
  const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", config, ...filters];
  if (filters.length > 0) args.push("--passWithNoTests");
  args.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  const status = run(node, args, { env });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  rmSync(folder, { recursive: true, force: true });
  const passed = counts.numPassedTests ?? 0;
  const counted = counts.numFailedTests ?? 0;
  const mayBeEmpty = filters.length > 0;
  const failed = counted === 0 && (status !== 0 || (passed === 0 && !mayBeEmpty)) ? 1 : counted;
  return { passed, failed, skipped: counts.numPendingTests ?? 0 };
}
