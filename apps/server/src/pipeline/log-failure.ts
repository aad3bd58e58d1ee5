import type { SuarError } from "@suar/domain";
import { failureFields } from "@suar/services/jobs";
import type { Logger } from "pino";

/** Logs an error: one that is an answer only for who looks closely, one that nobody expected with where it happened. */
export function logFailure(log: Logger, trace: string, error: SuarError): void {
  if (error.code !== "internal") log.debug({ trace, code: error.code }, "refused");
  else log.error({ trace, ...failureFields(error.cause ?? error) }, "failed");
}
