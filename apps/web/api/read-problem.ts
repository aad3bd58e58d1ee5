import type { ErrorCode, ErrorDetails } from "@suar/domain";
import { ApiError } from "./api-error.ts";

/** The parts of RFC 9457 problem details that the screens use. */
interface Problem {
  readonly code?: ErrorCode;
  readonly field?: string;
  readonly details?: ErrorDetails;
  readonly trace?: string;
}

/**
 * A refusal from the body of an answer.
 * Shapes: the status, and the body as text (problem+json, or whatever a proxy in between wrote).
 * Errors: none; a body that is no problem gives `internal`.
 */
export function readProblem(status: number, body: string): ApiError {
  const problem = parseProblem(body);
  const details = problem.trace === undefined ? problem.details : { ...problem.details, trace: problem.trace };
  return new ApiError({
    code: problem.code ?? "internal",
    status,
    field: problem.field,
    ...(details === undefined ? {} : { details }),
  });
}

function parseProblem(body: string): Problem {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
