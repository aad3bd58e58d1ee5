import type { ErrorCode, ErrorDetails } from "@suar/domain";

/** What the server said no with, that no answer came, or that this browser has no key to prove its calls with. */
export type ApiErrorCode = ErrorCode | "offline" | "insecure";

interface ApiErrorParts {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly field?: string | undefined;
  readonly details?: ErrorDetails;
}

/** A refused or unanswered request. `status` is 0 when no answer came. The catalogue has the words for `code`. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly field: string | undefined;
  readonly details: ErrorDetails;

  constructor({ code, status, field, details = {} }: ApiErrorParts, options?: ErrorOptions) {
    super(`${code} (${status})`, options);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.field = field;
    this.details = details;
  }
}

/** The error as the screen can word it; anything unforeseen is `internal`. */
export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError({ code: "internal", status: 0 }, { cause: error });
