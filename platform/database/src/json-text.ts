/** JSON ready for a jsonb column, remembering what it is the JSON of. */
export type JsonText<Value> = string & { readonly __json: Value };

/**
 * Writes `value` for a jsonb column. PostgreSQL stores neither U+0000 nor half a surrogate pair, and a scammer's advert
 * may hold both: each becomes U+FFFD, so that offsets in UTF-16 code units stay right.
 * Errors: TypeError for what JSON cannot hold (undefined, a cycle, a bigint).
 */
export function json<Value>(value: Value): JsonText<Value> {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError("json: undefined is not JSON");
  return (unstorable.test(text) ? text.replaceAll(unstorableEscape, "$1\\ufffd") : text) as JsonText<Value>;
}

// JSON.stringify writes exactly these two as escapes; an even number of backslashes before one is text, not an escape.
const unstorable = /\\u(?:0000|d[89a-f])/;
const unstorableEscape = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** The same text with every code unit that PostgreSQL cannot store as U+FFFD; its length does not change. */
export const storableText = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return wellFormed.includes("\0") ? wellFormed.replaceAll("\0", "\uFFFD") : wellFormed;
};

/** A query parameter that PostgreSQL can store: texts through `storableText`, anything else as it is. */
export const toStorable = (parameter: unknown): unknown =>
  typeof parameter === "string" ? storableText(parameter) : parameter;
