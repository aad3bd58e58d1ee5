#!/usr/bin/env node
// npm run soak: what is too long for npm test. Twenty kill rounds, large data, every floor; each part under an hour.
// Results go to bench/results/ with date, machine and commit. Words after -- choose parts by name: npm run soak -- kill
import { dirname, join } from "node:path";
import { ensureInstalled } from "./lib/ensure-installed.js";
import { ensureWebBuilt } from "./lib/ensure-web.js";
import { startPostgres } from "./lib/postgres.js";
import { root } from "./lib/root.js";
import { run } from "./lib/run.js";
import { runVitest } from "./lib/run-vitest.js";
import { say } from "./lib/say.js";
import { ensureSystemPackages, findChromium } from "./lib/system-packages.js";

const rounds = "20";
const node = ensureInstalled();
ensureSystemPackages();
ensureWebBuilt(node);

const bench = (name, args = []) => [
  name,
  () => run(node, ["--conditions=source", join(root, "bench/src", `${name}.ts`), ...args, "--write"]) === 0,
];

async function killRounds() {
  const postgres = await startPostgres();
  const env = {
    ...process.env,
    PATH: `${dirname(node)}:${process.env.PATH}`,
    SUAR_ROUNDS: rounds,
    SUAR_TEST_POSTGRES: postgres.url,
    SUAR_TEST_CHROMIUM: findChromium(),
  };
  try {
    return runVitest(node, "vitest.config.ts", ["kill"], env).failed === 0;
  } finally {
    postgres.stop();
  }
}

/** Every property again, over other values and ten times as many; the seed is said, so that a failure can be met again. */
function fuzz() {
  const seed = String(Date.now() % 2 ** 31);
  say(`fuzzing with SUAR_FUZZ_SEED=${seed}`);
  const env = {
    ...process.env,
    PATH: `${dirname(node)}:${process.env.PATH}`,
    SUAR_FUZZ_SEED: seed,
    SUAR_FUZZ_RUNS: "1000",
  };
  return runVitest(node, "vitest.config.ts", ["domain/src", "engines/", "platform/workers"], env).failed === 0;
}

/** The floor of finding people is one of a PostgreSQL server. */
async function searchPersons() {
  const postgres = await startPostgres();
  const env = { ...process.env, SUAR_TEST_POSTGRES: postgres.url };
  try {
    const script = join(root, "bench/src/search-persons.ts");
    return run(node, ["--conditions=source", script, "--write"], { env }) === 0;
  } finally {
    postgres.stop();
  }
}

/** Cases: 20,000 in the embedded database, a million on a PostgreSQL server. */
async function casesLoad() {
  const script = ["--conditions=source", join(root, "bench/src/cases-load.ts"), "--write"];
  const isEmbeddedQuick = run(node, [...script, "--cases", "20000", "--workers", "3"]) === 0;
  const postgres = await startPostgres({ durable: true });
  const env = { ...process.env, SUAR_TEST_POSTGRES: postgres.url };
  try {
    return run(node, [...script, "--cases", "1000000", "--workers", "20"], { env }) === 0 && isEmbeddedQuick;
  } finally {
    postgres.stop();
  }
}

/** 1,000 names and numbers typed into screens: in no byte of either database, its log, a backup or what was printed. */
async function plantedNames() {
  const script = ["--conditions=source", join(root, "e2e/src/plant-names.ts")];
  const env = { ...process.env, SUAR_TEST_CHROMIUM: findChromium() };
  const isEmbeddedSilent = run(node, script, { env }) === 0;
  const postgres = await startPostgres();
  try {
    const onServer = { ...env, SUAR_TEST_POSTGRES: postgres.url, SUAR_TEST_POSTGRES_FOLDER: postgres.folder };
    return run(node, script, { env: onServer }) === 0 && isEmbeddedSilent;
  } finally {
    postgres.stop();
  }
}

const parts = [
  ["kill", killRounds],
  ["planted-names", plantedNames],
  ["fuzz", fuzz],
  bench("planted-campaigns"),
  bench("planted-rings"),
  bench("bad-input"),
  bench("campaigns-scale", ["--adverts", "10000,100000,1000000"]),
  bench("screen-speed"),
  bench("screen-posts"),
  bench("identify-language"),
  bench("advert-risk"),
  bench("cross-language-twins"),
  bench("coordination"),
  bench("ring-leads"),
  bench("list-campaigns"),
  bench("policy-decision"),
  bench("prove-call"),
  ["search-persons", searchPersons],
  ["cases-load", casesLoad],
  bench("serve-start"),
  bench("seal-cost"),
  bench("rotate-keys"),
  bench("import-million"),
  bench("htcds-million"),
  bench("import-cases"),
  ["checker-size", () => run(node, ["--conditions=source", join(root, "apps/checker/scripts/measure-size.ts")]) === 0],
  [
    "web-size",
    () => run(node, [join(root, "apps/web/scripts/measure-size.ts")], { cwd: join(root, "apps/web") }) === 0,
  ],
];
const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, work] of parts) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  say(`soak: ${name}`);
  const holds = await work();
  say(`soak: ${name} ${holds ? "holds" : "DOES NOT HOLD"}`);
  if (!holds) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
