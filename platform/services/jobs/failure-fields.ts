/**
 * What may be logged of an error nobody expected: its kind, a database's state, and where it happened. Its message is
 * left out, because messages of parsers and databases repeat what they were given.
 */
export function failureFields(thrown: unknown): {
  readonly kind: string;
  readonly state?: string;
  readonly at: readonly string[];
} {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, at: [] };
  const at = (thrown.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return { kind: thrown.name, ...("code" in thrown ? { state: String(thrown.code) } : {}), at };
}
