import { UsageError } from "../errors/usage-error.ts";

/** The cosine of `--candidate-threshold`, or the engine's own. Errors: `UsageError` outside 0.01 .. 0.99. */
export function readThreshold(written: string | undefined, command: string): number | undefined {
  if (written === undefined) return undefined;
  const value = Number(written);
  if (written.trim() !== "" && value > 0 && value < 1) return value;
  throw new UsageError(
    "cli.usage.wrongValue",
    { option: "--candidate-threshold", value: written, expected: "0.01 .. 0.99" },
    command,
  );
}
