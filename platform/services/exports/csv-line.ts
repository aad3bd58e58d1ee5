/**
 * One cell of a CSV file (RFC 4180) that a spreadsheet shows and never runs: a value that begins like a formula gets an
 * apostrophe before it. Source: OWASP, "CSV Injection".
 */
function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const shown = /^[\s\u200e\u200f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** One line of a CSV file, with its CRLF. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`;

/** One line of a CSV file for programs, which must read back exactly what was there: quoted, never changed. */
export const exactCsvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
