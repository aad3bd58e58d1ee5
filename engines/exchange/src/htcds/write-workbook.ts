import { strToU8, zipSync } from "fflate";

/** One sheet: its name and its rows of text cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; what XML 1.0 does not allow is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The letters of a column: 0 is A, 26 is AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function sheetXml(rows: Sheet["rows"]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, at) =>
      cell === ""
        ? ""
        : `<c r="${columnName(at)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** ZIP knows no time before 1980; one fixed time makes equal sheets equal bytes. */
const fixedTime = "1980-01-01T00:00:00";

/**
 * A workbook of text cells. Shapes: one to 255 sheets; the same sheets give the same bytes.
 * Errors: RangeError without a sheet. Source: ECMA-376, parts 1 and 2.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError("writeWorkbook: needs a sheet");
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  const overrides = numbered.map(
    ({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${numbered
      .map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packageRelations}">${numbered
      .map(
        ({ id }) =>
          `<Relationship Id="rId${id}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
      )
      .join("")}</Relationships>`,
  };
  for (const { id, rows } of numbered) parts[`xl/worksheets/sheet${id}.xml`] = sheetXml(rows);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: fixedTime });
}
