#!/usr/bin/env node
// npm run interop: Suar beside other software. It alone may use Python packages or a Java machine; what it installs goes
// into a folder of its own below the system's temporary folder. Never called by npm test, soak or CI.
// Exit status: 0 all agree; 1 something differs; 2 it cannot run here, and says what is missing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./lib/ensure-installed.js";
import { root } from "./lib/root.js";
import { output, run } from "./lib/run.js";
import { fail, say } from "./lib/say.js";

/** The last release whose Java floor, 17, is what systems ship. */
const spark = "4.0.1";
const oldestJava = 17;
/** Two executors of one core and 1 GB each, as on a cluster; where these cannot start, two threads. */
const masters = ["local-cluster[2,1,1024]", "local[2]"];
const adverts = process.argv[2] ?? "6000";

const node = ensureInstalled();
requireJava();
const sparkHome = installSpark();
const folder = mkdtempSync(join(tmpdir(), "suar-interop-run-"));
let status = 1;
try {
  status = compareEngines() ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

function requireJava() {
  const told = output("java", ["--version"]) ?? "";
  const version = Number(/\b(\d+)[.\d]*/.exec(told)?.[1] ?? 0);
  if (version >= oldestJava) return;
  const found = version === 0 ? "none" : `Java ${version}`;
  fail(`interop needs Java ${oldestJava} or newer, found ${found}. Install a Java runtime and run it again.`, 2);
}

/** Apache Spark from its Python package, in an environment of its own; kept for the next run. */
function installSpark() {
  const environment = join(tmpdir(), `suar-interop-spark-${spark}`);
  const python = join(environment, "bin", "python3");
  if (!existsSync(join(environment, "complete"))) {
    say(`installing pyspark ${spark} into ${environment} (about 450 MB, once)`);
    mkdirSync(environment, { recursive: true });
    if (run("python3", ["-m", "venv", environment]) !== 0) {
      fail("interop needs Python 3 with venv. Install both and run it again.", 2);
    }
    if (run(python, ["-m", "pip", "install", "--quiet", `pyspark==${spark}`]) !== 0) {
      fail(`interop could not install pyspark ${spark}. Is the Python package index reachable?`, 2);
    }
    writeFileSync(join(environment, "complete"), spark);
  }
  const home = output(python, ["-c", "import pyspark, os; print(os.path.dirname(pyspark.__file__))"]);
  return home === undefined
    ? fail("interop: pyspark cannot be loaded. Remove its folder and run it again.", 2)
    : home.trim();
}

/** The same adverts through both engines: every output file must be the same to the last byte. */
function compareEngines() {
  const source = join(folder, "adverts.jsonl");
  const made = run(node, ["--conditions=source", join(root, "bench/src/write-corpus.ts"), adverts, source]);
  if (made !== 0) fail("interop could not generate its adverts.");
  if (!search("duckdb", join(folder, "duckdb"), process.env)) return false;
  for (const master of masters) {
    say(`Spark ${spark} with master ${master}`);
    const env = {
      ...process.env,
      SPARK_HOME: sparkHome,
      SUAR_SPARK_SQL: `${join(sparkHome, "bin", "spark-sql")} --master ${master} --conf spark.sql.shuffle.partitions=4 --conf spark.ui.enabled=false --conf spark.sql.catalogImplementation=in-memory --conf spark.executor.memory=768m`,
    };
    const out = join(folder, `spark-${masters.indexOf(master)}`);
    if (!search("spark", out, env)) continue;
    const names = ["assignments.csv", "campaigns.jsonl", "report.html"];
    const differing = names.filter(
      (name) => !readFileSync(join(folder, "duckdb", name)).equals(readFileSync(join(out, name))),
    );
    if (differing.length > 0) {
      say(`DIFFERENT: ${differing.join(", ")}`);
      return false;
    }
    const campaigns = readFileSync(join(out, "campaigns.jsonl"), "utf8").trim().split("\n").length;
    say(`same: ${adverts} adverts, ${campaigns} campaigns, all three files are equal to DuckDB's`);
    return true;
  }
  return false;
}

function search(engine, out, env) {
  const args = [join(root, "apps/cli/bin/suar.js"), "campaigns", join(folder, "adverts.jsonl"), "--out", out];
  const mapping = ["--id", "id", "--text", "text", "--time", "posted_at", "--account", "account"];
  return run(node, [...args, ...mapping, "--engine", engine], { env, cwd: folder }) === 0;
}
