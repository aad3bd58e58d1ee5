import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one run of the command line cost, told by its own process at the end. */
export interface RunCost {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly wallSeconds: number;
}

const main = fileURLToPath(new URL("../../apps/cli/src/main.ts", import.meta.url));
const tellCost =
  "data:text/javascript," +
  encodeURIComponent(
    `process.on("exit", () => { const use = process.resourceUsage();
      process._rawDebug("COST " + JSON.stringify({ cpu: (use.userCPUTime + use.systemCPUTime) / 1e6, rss: use.maxRSS / 1024 })); });`,
  );

/**
 * Runs `suar` with these arguments as users do, in a process of its own.
 * Errors: rejects with the end of its standard error when it does not end with 0.
 */
export function runCommand(args: readonly string[]): Promise<RunCost> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--conditions=source", "--import", tellCost, main, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    told += piece;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const cost = /^COST (.*)$/m.exec(told)?.[1];
      if (status !== 0 || cost === undefined) {
        reject(new Error(`suar ${args.join(" ")} ended with ${status}: ${told.slice(-2000)}`));
        return;
      }
      const { cpu, rss } = JSON.parse(cost) as { cpu: number; rss: number };
      resolve({ cpuSeconds: cpu, peakMegabytes: rss, wallSeconds: (performance.now() - began) / 1000 });
    });
  });
}
