/**
 * JSON text that is the same for equal values: keys sorted by code unit, no spaces, numbers as ECMAScript writes them.
 * Errors: TypeError for what JSON cannot hold.
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const parts: Readonly<Record<string, unknown>> = { ...value };
    let text = "";
    // The default order of `sort` is that of code units.
    for (const key of Object.keys(parts).sort()) {
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(parts[key])}`;
    }
    return `{${text}}`;
  }
  throw new TypeError(`canonicalJson: ${typeof value} is not JSON`);
}
