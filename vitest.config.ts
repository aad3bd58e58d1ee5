import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { longestFirst } from "./tests/longest-first.ts";

/** Tests that may open a database, a server or a process, and those that only reckon. */
const rooms = {
  node: ["platform/*/**/*.test.ts", "apps/{server,cli}/**/*.test.ts"],
  pure: [
    "domain/src/**/*.test.ts",
    "engines/*/src/**/*.test.ts",
    "apps/{web,checker}/**/*.test.ts",
    "tests/**/*.test.ts",
  ],
};

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    // Files of a room run one after the other in a few processes: what one has loaded and the databases it has started
    // serve the next. The two rooms share none, for some of those that only reckon bound the work of their process.
    isolate: false,
    projects: Object.entries(rooms).map(([name, include]) => ({ extends: true, test: { name, include } })),
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["tests/seed-fuzzing.ts"],
    execArgv: ["--conditions=source"],
    // What is tested is that it ends, not how fast a busy machine is.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: "forks",
    // Vitest leaves one core to itself; its own work is little, and on two cores that would be half the machine.
    maxWorkers: availableParallelism(),
    sequence: {
      sequencer: longestFirst([
        "tests/packages.test.ts",
        "apps/server/src/leaks.test.ts",
        "apps/server/src/refusals.test.ts",
        "apps/cli/src/node-commands.test.ts",
        "apps/server/src/collections.test.ts",
        "platform/database/src/backup/backup.test.ts",
        "apps/server/src/host-reads-nothing.test.ts",
        "platform/services/erase-drill/erase-drill.test.ts",
      ]),
    },
  },
});
