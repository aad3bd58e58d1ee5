import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: [
      "domain/src/**/*.test.ts",
      "engines/*/src/**/*.test.ts",
      "platform/*/**/*.test.ts",
      "apps/*/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["tests/seed-fuzzing.ts"],
    execArgv: ["--conditions=source"],
    // What is tested is that it ends, not how fast a busy machine is.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: "forks",
    // Vitest leaves one core to itself; its own work is little, and on two cores that would be half the machine.
    maxWorkers: availableParallelism(),
  },
});
