import { setTimeout as sleep } from "node:timers/promises";
import { SuarError } from "@suar/domain";
import type { Serve } from "../open-port.ts";

export type SampleCalls = {
  readonly add: (n: number) => Promise<number>;
  readonly wait: (ms: number) => Promise<number>;
  readonly refuse: (id: string) => Promise<never>;
  readonly die: (asked: null) => Promise<never>;
  readonly crashSoon: (asked: null) => Promise<void>;
};

/** A service that keeps a sum, waits, refuses and dies as a test asks. */
export const serve: Serve<number | "broken", SampleCalls> = async (start) => {
  if (start === "broken") throw new SuarError("data.broken", { reason: "test" });
  let sum = start;
  return {
    add: async (n) => (sum += n),
    wait: (ms) => sleep(ms, ms),
    refuse: async (id) => {
      throw new SuarError("lead.not_found", { id });
    },
    die: async () => process.exit(9),
    crashSoon: async () => {
      setImmediate(() => {
        throw new Error("thrown outside a call");
      });
    },
  };
};
