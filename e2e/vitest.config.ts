import { availableParallelism, totalmem } from "node:os";
import { defineConfig } from "vitest/config";
import { longestFirst } from "../tests/longest-first.ts";
import { root } from "../tests/root.ts";

/** What a journey has at its highest: its browser, its node or two, and itself. */
const journeyBytes = 2e9;

/**
 * Journeys run in a real browser against a real node of their own. A journey waits for its node and its browser for a third of
 * its time and more, so three share two cores where there is memory for them; four took as long, each of them longer.
 */
export default defineConfig({
  root,
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["e2e/src/**/*.e2e.ts"],
    execArgv: ["--conditions=source"],
    maxWorkers: Math.max(2, Math.floor(Math.min(1.5 * availableParallelism(), totalmem() / journeyBytes))),
    sequence: {
      sequencer: longestFirst(
        ["screens", "referrals", "cases", "rings", "offer-reports", "sign-in", "partners", "people", "checker"].map(
          (name) => `e2e/src/${name}.e2e.ts`,
        ),
      ),
    },
    testTimeout: 180_000,
    hookTimeout: 400_000,
    pool: "forks",
  },
});
