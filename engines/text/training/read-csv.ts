/**
 * Reads comma-separated values with a header (RFC 4180). Shapes: one record a row, by column name; a row with another
 * number of cells than the header is left out.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readRows(text);
  return rows
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

function readRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? readQuoted(text, at + 1) : readPlain(text, at);
    cells.push(cell);
    at = next;
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    rows.push(cells);
    cells = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

function readPlain(text: string, from: number): { readonly cell: string; readonly next: number } {
  let next = from;
  while (next < text.length && text[next] !== "," && text[next] !== "\n" && text[next] !== "\r") next += 1;
  return { cell: text.slice(from, next), next };
}

function readQuoted(text: string, from: number): { readonly cell: string; readonly next: number } {
  let cell = "";
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), next: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, next: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}
