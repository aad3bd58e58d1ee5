import fc from "fast-check";
import { expect, test } from "vitest";
import type { Advert } from "./advert.ts";
import { generateAdverts } from "./generate-adverts.ts";
import { demonstrationCsv, writeAdverts } from "./write-adverts.ts";

const options = { rings: 2, honest: 10, families: 1, ringSize: [3, 4] } as const;

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test("the CSV does not tell what was planted", () => {
  const [header, ...rows] = readCsv(demonstrationCsv(options));
  expect(header).toEqual(["id", "text", "posted_at", "account"]);
  const { adverts } = generateAdverts(options);
  expect(rows).toEqual(adverts.map(({ id, text, posted_at, account }) => [id, text, posted_at, account]));
});

test("JSON Lines with the truth gives the adverts back", () => {
  const { adverts } = generateAdverts(options);
  const lines = [...writeAdverts(adverts, "jsonl", { withTruth: true })];
  expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
  const read = lines.map((line) => JSON.parse(line) as Advert);
  expect(read).toEqual(
    adverts.map(({ id, text, posted_at, account, language, ring, family }) => ({
      id,
      text,
      posted_at,
      account,
      language,
      ring,
      family,
    })),
  );
});

test("any text survives the CSV", () => {
  const [sample] = generateAdverts(options).adverts;
  if (sample === undefined) throw new Error("no advert was made");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const rows = readCsv([...writeAdverts([{ ...sample, text }], "csv")].join(""));
      return rows.length === 2 && rows[1]?.[1] === text;
    }),
  );
});
