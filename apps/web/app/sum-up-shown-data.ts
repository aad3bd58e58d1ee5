/** What is on the screen: all of it made up, none of it, some of it, or nothing that anybody spoke of. */
export type ShownData = "synthetic" | "real" | "mixed" | "unknown";

/** Sums up what the parts of a screen say of themselves. */
export function sumUp(parts: readonly boolean[]): ShownData {
  if (parts.length === 0) return "unknown";
  const synthetic = parts.filter(Boolean).length;
  return synthetic === parts.length ? "synthetic" : synthetic === 0 ? "real" : "mixed";
}

/** The same for rows of a list; `undefined` for a list without rows, or with both kinds, whose rows say it each. */
export function sumUpRows(rows: readonly { readonly synthetic: boolean }[]): boolean | undefined {
  const sum = sumUp(rows.map(({ synthetic }) => synthetic));
  return sum === "unknown" ? undefined : sum === "synthetic";
}
