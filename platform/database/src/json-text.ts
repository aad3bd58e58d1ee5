/** JSON ready for a jsonb column, remembering what it is the JSON of. */
export type JsonText<Value> = string & { readonly __json: Value };

/**
 * Writes `value` for a jsonb column. PostgreSQL stores neither U+0000 nor half a surrogate pair, and a scammer's advert
 * may hold both: each becomes U+FFFD, so that offsets in UTF-16 code units stay right.
 * Errors: TypeError for what JSON cannot hold (undefined, a cycle, a bigint).
 */
export function json<Value>(value: Value): JsonText<Value> {
  const text = JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? storableText(part) : part));
  if (text === undefined) throw new TypeError("json: undefined is not JSON");
  return text as JsonText<Value>;
}

/** The same text with every code unit that PostgreSQL cannot store as U+FFFD; its length does not change. */
export const storableText = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return wellFormed.includes("\0") ? wellFormed.replaceAll("\0", "\uFFFD") : wellFormed;
};

/** A query parameter that PostgreSQL can store: texts through `storableText`, anything else as it is. */
export const toStorable = (parameter: unknown): unknown =>
  typeof parameter === "string" ? storableText(parameter) : parameter;
