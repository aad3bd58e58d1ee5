/**
 * One cell of a CSV file (RFC 4180) that a spreadsheet shows and never runs: a value that begins like a formula gets an
 * apostrophe before it. Line ends inside stay, in quotes. Source: OWASP, "CSV Injection".
 */
export function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const harmless = /^[\s\u200e\u200f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line of a CSV file, with its CRLF. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`;
