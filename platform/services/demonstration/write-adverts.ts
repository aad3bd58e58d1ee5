import type { Advert } from "./advert.ts";
import { type DemonstrationOptions, generateAdverts } from "./generate-adverts.ts";

/** Columns of an export as a platform would give it: the truth is not in it. */
const columns = ["id", "text", "posted_at", "account"] as const satisfies readonly (keyof Advert)[];
const truthColumns = [...columns, "language", "ring", "family"] as const satisfies readonly (keyof Advert)[];

/** `withTruth` adds the language and what was planted, for measuring. */
export interface WriteOptions {
  readonly withTruth?: boolean;
}

/**
 * Adverts as lines of a file, each with its line end.
 * Shapes: CSV with a header (RFC 4180, quotes where needed) or JSON Lines. Units: UTF-8 text. Errors: none.
 */
export function* writeAdverts(
  adverts: Iterable<Advert>,
  format: "csv" | "jsonl",
  { withTruth = false }: WriteOptions = {},
): Generator<string, void, undefined> {
  const names = withTruth ? truthColumns : columns;
  if (format === "csv") yield `${names.join(",")}\r\n`;
  for (const advert of adverts) {
    yield format === "csv"
      ? `${names.map((name) => quote(advert[name] ?? "")).join(",")}\r\n`
      : `${JSON.stringify(Object.fromEntries(names.map((name) => [name, advert[name]])))}\n`;
  }
}

/** The demonstration as one CSV file, ready to be imported: columns id, text, posted_at, account. */
export const demonstrationCsv = (options: DemonstrationOptions = {}): string =>
  [...writeAdverts(generateAdverts(options).adverts, "csv")].join("");

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
