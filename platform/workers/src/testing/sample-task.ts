import { SuarError } from "@suar/domain";
import type { Task } from "../run-in-worker.ts";

export type Asked =
  | { readonly kind: "sum"; readonly numbers: readonly number[] }
  | { readonly kind: "refuse" | "loop" | "listen" | "hoard" | "exit" };
export interface Told {
  readonly done: number;
}

/** A task that does what a test asks of it. */
export const run: Task<Asked, Told, number> = async (asked, { post, signal }) => {
  switch (asked.kind) {
    case "sum":
      for (const done of asked.numbers.keys()) post({ done: done + 1 });
      return asked.numbers.reduce((sum, n) => sum + n, 0);
    case "refuse": {
      const cause = Object.assign(new RangeError("a NUL byte"), { sqlState: "22021" });
      throw new SuarError("input.binary", { file: "synthetic.csv", line: 7 }, { cause });
    }
    case "loop":
      post({ done: 0 });
      for (;;);
    case "listen":
      post({ done: 0 });
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return 42;
    case "hoard":
      for (const kept: number[][] = []; ; ) kept.push(Array.from({ length: 100_000 }, (_, n) => n + kept.length));
    case "exit":
      return process.exit(3);
  }
};
