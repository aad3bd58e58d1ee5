import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "./root.js";
import { run } from "./run.js";

/**
 * Runs one Vitest configuration and counts. A run that executed no test, or ended badly without a failed test (a file
 * that could not be loaded, a crash), counts as one failure. What failed comes back by name, so that it can be said in
 * the last lines, where a long log is read first.
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
  const counted = (counts.numFailedTests ?? 0) + (counts.testResults ?? []).filter(brokeOutsideTests).length;
  const mayBeEmpty = filters.length > 0;
  const failed = counted === 0 && (status !== 0 || (passed === 0 && !mayBeEmpty)) ? 1 : counted;
  const failures = namedFailures(counts.testResults ?? []);
  if (failed > 0 && failures.length === 0) failures.push(`${config}: ended with ${status}, though no test failed`);
  return { passed, failed, skipped: counts.numPendingTests ?? 0, failures };
}

/** A file that failed though none of its tests did: it could not be loaded, or what prepares its tests broke. */
const brokeOutsideTests = (file) =>
  file.status === "failed" && file.assertionResults.every((one) => one.status !== "failed");

function namedFailures(files) {
  return files.flatMap((file) => {
    const name = relative(root, file.name);
    const tests = file.assertionResults.filter((one) => one.status === "failed");
    if (brokeOutsideTests(file)) return [`${name}: ${firstLine(file.message)}`];
    return tests.map((one) => `${name} > ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`);
  });
}

const firstLine = (text) => (text ?? "").trim().split("\n", 1)[0];
