#!/usr/bin/env node
// Starts the sources of Suar on a Node that can run them. Plain JavaScript without dependencies, so that it works after
// `npm ci` alone and says something sensible on any Node from 14 on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
// `source`: packages of the house give their TypeScript, so nothing has to be built.
// The room for young objects has its full size from the start: while it grows, a twelfth of a short run goes into clearing it.
const flags = ["--conditions=source", "--disable-warning=ExperimentalWarning", "--min-semi-space-size=16"];
const oldest = [24, 7];
// Node keeps the sources compiled: later calls start in half the time. Where the folder cannot be written, it does not.
const compiled = fileURLToPath(new URL("../../../.cache/compiled", import.meta.url));
const environment = { NODE_COMPILE_CACHE: compiled, ...process.env };

/** Node 24 as npm installed it for this machine, or undefined. */
function packagedNode() {
  const { platform, arch } = process;
  const os = platform === "win32" ? "win" : platform;
  const { resolve } = createRequire(import.meta.url);
  for (const name of [`node-${os}-${arch}`, `node-bin-${os}-${arch}`]) {
    try {
      const folder = dirname(resolve(`${name}/package.json`));
      const binary = join(folder, "bin", platform === "win32" ? "node.exe" : "node");
      if (existsSync(binary)) return binary;
    } catch {
      // Not installed for this machine.
    }
  }
  return undefined;
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function refuse(found) {
  process.stderr.write(
    `suar: needs Node ${oldest.join(".")} or newer, found ${found}. ` +
      "Run `npm ci` in Suar's folder, which brings it along, or install Node 24 from https://nodejs.org.\n",
  );
  process.exitCode = 2;
}

/** Runs `binary` as a child with the same terminal, hands signals on, and ends as it ends. */
function runChild(binary, args, onMissing) {
  // The channel tells the child when this process is killed without a word; a node must not live on unseen.
  const child = spawn(binary, args, {
    env: environment,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const handOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, handOn);
  child.on("error", onMissing);
  child.on("exit", (code, signal) => {
    for (const name of signals) process.removeListener(name, handOn);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code === null ? 1 : code;
  });
}

const binary = packagedNode() || (isNewEnough() ? process.execPath : undefined);
const args = [...flags, main, ...process.argv.slice(2)];
if (binary === undefined) refuse(process.versions.node);
else if (typeof process.execve === "function" && process.platform !== "win32" && existsSync(binary)) {
  // Becoming the program keeps one process: one process id, one set of signals, no second Node in memory.
  process.execve(binary, [binary, ...args], environment);
} else {
  runChild(binary, args, () => {
    // The packaged Node does not run here (another C library); the running one may do.
    if (binary !== process.execPath && isNewEnough())
      runChild(process.execPath, args, () => refuse("none that starts"));
    else refuse("none that starts");
  });
}
