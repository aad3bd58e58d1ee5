/**
 * Several exports of one kind as one.
 * Shapes: CSV texts with the same header line, of which one stays; JSON documents, which become a list.
 * Errors: none; a CSV whose header differs keeps it, so that no row is read under a wrong name.
 */
export function joinExports(parts: readonly string[], format: "csv" | "json"): string {
  if (format === "json") return `[${parts.map((part) => part.trim()).join(",\n")}]\n`;
  const header = headerOf(parts[0] ?? "");
  return parts
    .map((part, place) => (place > 0 && headerOf(part) === header ? part.slice(header.length) : part))
    .map((part) => (part === "" || part.endsWith("\n") ? part : `${part}\n`))
    .join("");
}

const headerOf = (csv: string): string => csv.slice(0, csv.indexOf("\n") + 1);
