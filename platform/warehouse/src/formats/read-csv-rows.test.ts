import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { maxRecordBytes } from "../limits.ts";
import { chunksOf, readAll } from "../testing/read-all.ts";

const read = async (text: string, size = 4096) => {
  const { records, rejects } = await readAll(chunksOf(Buffer.from(text), size), { name: "x.csv" });
  return {
    ids: records.map((record) => record.id),
    bad: rejects.map(({ line, code }) => `${line} ${code}`),
    raw: rejects.map((reject) => Buffer.from(reject.raw).toString("utf8")),
  };
};

describe("a quote that is not closed", () => {
  test("costs its record and no other, also when later records hold quotes", async () => {
    const rows = Array.from({ length: 2000 }, (_, at) =>
      at === 900 ? `${at},"broken, text` : at % 3 === 0 ? `${at},"quoted, text"` : `${at},plain`,
    );
    const { ids, bad, raw } = await read(`id,text\n${rows.join("\n")}\n`);
    expect(ids).toHaveLength(1999);
    expect(ids).not.toContain("900");
    expect(bad).toEqual(["902 unclosed_quote"]);
    expect(raw).toEqual(['900,"broken, text\n']);
  });

  test("costs its record and no other when nothing after it holds a quote, to the end of the file", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at},${at === 3 ? '"' : ""}some words of a plain text`);
    const { ids, bad } = await read(`id,text\n${rows.join("\n")}`, 65_536);
    expect(ids).toHaveLength(59_999);
    expect(bad).toEqual(["5 unclosed_quote"]);
  });

  test("takes the lines with it that have another column count: they are its own", async () => {
    const { ids, bad, raw } = await read('id,text\n1,"he said "go" and\nwe went\n2,fine\n');
    expect(ids).toEqual(["2"]);
    expect(bad).toEqual(["2 unclosed_quote"]);
    expect(raw).toEqual(['1,"he said "go" and\nwe went\n']);
  });

  test("in two records that follow each other is two bad records", async () => {
    const { ids, bad } = await read('id,text\n1,"bad\n2,"bad too\n3,good\n');
    expect(ids).toEqual(["3"]);
    expect(bad).toEqual(["2 unclosed_quote", "3 unclosed_quote"]);
  });

  test("ends in bounded time when every line opens another one", async () => {
    // Reading each of 200,000 lines ahead to 1 MiB would be 100 GB of scanning, far beyond the time of a test.
    const { ids, bad } = await read(`id,text,more\n${'x","\n'.repeat(200_000)}`, 65_536);
    expect(ids).toEqual([]);
    expect(bad.length).toBeGreaterThan(0);
  });
});

describe("a record over 1 MiB", () => {
  test("is bad, its beginning is kept, and reading goes on after it", async () => {
    const long = "x".repeat(3 * maxRecordBytes);
    const { ids, bad, raw } = await read(`id,text\n1,a\n2,${long}\n3,c\n`, 65_536);
    expect(ids).toEqual(["1", "3"]);
    expect(bad).toEqual(["3 record_too_large"]);
    expect(raw[0]).toHaveLength(maxRecordBytes);
  });

  test("is bad at the end of the file too, and of exactly 1 MiB is good", async () => {
    const fits = "x".repeat(maxRecordBytes - 3);
    expect(await read(`id,text\n1,${fits}\n2,${fits}xx`, 65_536)).toMatchObject({
      ids: ["1"],
      bad: ["3 record_too_large"],
    });
  });
});

describe("other shapes", () => {
  test("a record with another column count is bad alone, and its lines are counted", async () => {
    const { ids, bad } = await read('id,text\n1,a,b\n2,"x\ny"\n3\n4,d\n');
    expect(ids).toEqual(["2", "4"]);
    expect(bad).toEqual(["2 column_count", "5 column_count"]);
  });

  test("quotes inside an unquoted cell are ordinary characters; blank lines are passed over", async () => {
    const { ids, bad } = await read('id,text\n\n1,5" pipe\n\r\n2,say "hi"\n');
    expect([ids, bad]).toEqual([["1", "2"], []]);
  });
});
