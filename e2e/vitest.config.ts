import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Journeys run in a real browser against a real node of their own, two files at a time. */
export default defineConfig({
  root,
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["e2e/src/**/*.e2e.ts"],
    execArgv: ["--conditions=source"],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 400_000,
    pool: "forks",
  },
});
