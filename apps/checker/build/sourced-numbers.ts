import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const check = fileURLToPath(new URL("../numbers/check-numbers.ts", import.meta.url));

/** Stops the build when a telephone number has no source or no day on which the source was read. */
export function sourcedNumbers(): Plugin {
  return {
    name: "suar-sourced-numbers",
    buildStart() {
      // A program of its own, because it reads the sources of other packages, which may not be compiled yet.
      const { status, stderr } = spawnSync(process.execPath, ["--conditions=source", check], { encoding: "utf8" });
      if (status !== 0) this.error(stderr);
    },
  };
}
