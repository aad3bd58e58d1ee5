import { SuarError, type ErrorCode, type ErrorDetails } from "@suar/domain";

type Field = string | number | boolean;

/** An error as plain data: what structured clone would drop (a `SuarError`'s code, a database's SQLSTATE) is kept. */
export type PortableError =
  | {
      readonly kind: "suar";
      readonly code: ErrorCode;
      readonly details: ErrorDetails;
      readonly stack: string;
      readonly cause?: PortableError;
    }
  | {
      readonly kind: "other";
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      readonly fields: Readonly<Record<string, Field>>;
      readonly cause?: PortableError;
    };

const deepest = 5;

/** Makes any thrown value ready to cross a thread. Never throws; causes deeper than five are left behind. */
export function packError(thrown: unknown, depth = 0): PortableError {
  if (!(thrown instanceof Error))
    return { kind: "other", name: "Error", message: textOf(thrown), stack: "", fields: {} };
  const cause = thrown.cause === undefined || depth >= deepest ? {} : { cause: packError(thrown.cause, depth + 1) };
  const stack = thrown.stack ?? "";
  if (thrown instanceof SuarError) return { kind: "suar", code: thrown.code, details: thrown.details, stack, ...cause };
  const fields = Object.fromEntries(
    Object.entries(thrown).filter((entry): entry is [string, Field] => isField(entry[1])),
  );
  return { kind: "other", name: thrown.name, message: thrown.message, stack, fields, ...cause };
}

/** The error again, in this thread: a `SuarError` stays one, any other keeps name, message, stack and plain fields. */
export function unpackError(packed: PortableError): Error {
  const options = packed.cause === undefined ? {} : { cause: unpackError(packed.cause) };
  if (packed.kind === "suar") {
    const error = new SuarError(packed.code, packed.details, options);
    if (packed.stack !== "") error.stack = packed.stack;
    return error;
  }
  const error = Object.assign(new Error(packed.message, options), packed.fields);
  error.name = packed.name;
  if (packed.stack !== "") error.stack = packed.stack;
  return error;
}

/** A value whose own `toString` is none has no text; it was thrown all the same. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return `a thrown ${typeof thrown} without text`;
  }
}

const isField = (value: unknown): value is Field =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
