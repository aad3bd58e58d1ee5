import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Journeys run in a real browser against a real node, one file after the other: two cores are soon full. */
export default defineConfig({
  root,
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["e2e/src/**/*.e2e.ts"],
    execArgv: ["--conditions=source"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    pool: "forks",
  },
});
