import { existsSync } from "node:fs";
import { output, run } from "./run.js";
import { fail, say } from "./say.js";
import { findPostgresBin } from "./postgres.js";

/** Where a Chromium for the browser tests may stand. */
export const findChromium = () =>
  [process.env.SUAR_TEST_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );

/** Installs Chromium and PostgreSQL from the system's packages when this runs as root on Debian; names them otherwise. */
export function ensureSystemPackages() {
  const missing = [
    ...(findChromium() === undefined ? ["chromium"] : []),
    ...(findPostgresBin() === undefined ? ["postgresql"] : []),
  ];
  if (missing.length === 0) return;
  const isDebianRoot = process.getuid?.() === 0 && output("apt-get", ["--version"]) !== undefined;
  if (!isDebianRoot) {
    fail(
      `the tests need these system packages: ${missing.join(", ")}. Install them (as root: apt-get install ${missing.join(" ")}) and run npm test again.`,
    );
  }
  say(`installing system packages for the tests: ${missing.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  if (run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { env }) !== 0) {
    fail(`system packages could not be installed: ${missing.join(", ")}`);
  }
}
