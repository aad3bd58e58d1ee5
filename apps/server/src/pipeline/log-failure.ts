import type { SuarError } from "@suar/domain";
import type { Logger } from "pino";

/**
 * Logs an error that nobody expected: its kind and where it happened. Messages are left out, because a database's or a
 * parser's message repeats what it was given.
 */
export function logFailure(log: Logger, trace: string, error: SuarError): void {
  if (error.code !== "internal") return log.debug({ trace, code: error.code }, "refused");
  const { cause } = error;
  const at = cause instanceof Error ? frames(cause) : [];
  const kind = cause instanceof Error ? cause.name : typeof cause;
  const state = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  log.error({ trace, kind, state, at }, "failed");
}

const frames = (error: Error): readonly string[] =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
