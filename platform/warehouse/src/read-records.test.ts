import { Buffer } from "node:buffer";
import { tmpdir } from "node:os";
import { constants, gzipSync, zstdCompressSync } from "node:zlib";
import { SuarError } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chunksOf, idAndText, readAll } from "./testing/read-all.ts";

const csv = 'id,text,label\na,first,0\nb,"second, ""quoted""\nin two lines",1\nc,third,0\n';
const texts = ["first", 'second, "quoted"\nin two lines', "third"];
const textsOf = async (bytes: Buffer, name = "x.csv"): Promise<readonly string[]> =>
  (await readAll(bytes, { name })).records.map((record) => record.text);

describe("readRecords refuses what cannot be read", () => {
  const refusal = async (source: Buffer | string, options = {}): Promise<SuarError> => {
    const error = await readAll(source, options).then(
      () => null,
      (cause: unknown) => cause,
    );
    if (!(error instanceof SuarError)) throw new Error(`expected a SuarError, got ${String(error)}`);
    return error;
  };

  test("a file that is not there, and a folder", async () => {
    expect((await refusal("/no/such/file.csv")).code).toBe("input.missing");
    expect(await refusal(tmpdir())).toMatchObject({ code: "input.unreadable", details: { reason: "folder" } });
  });

  test("a column that the header lacks, naming those it has", async () => {
    const mapping = { ...idAndText, text: "body" };
    expect(await refusal(Buffer.from(csv), { mapping, name: "x.csv" })).toMatchObject({
      code: "call.unknown_column",
      details: { file: "x.csv", column: "body", columns: ["id", "text", "label"] },
    });
    expect((await refusal(Buffer.from('{"id":1}\n'), { name: "x.jsonl" })).code).toBe("call.unknown_column");
  });

  test("nothing at all", async () => {
    expect((await refusal(Buffer.alloc(0))).code).toBe("input.empty");
    expect((await refusal(gzipSync(Buffer.alloc(0)))).code).toBe("input.empty");
    expect((await refusal(Buffer.from("\n\r\n\n"), { name: "x.csv" })).code).toBe("input.empty");
  });

  test("binary files, by kind where it is known", async () => {
    expect((await refusal(Buffer.from([1, 0, 2, 0, 0, 9]))).code).toBe("input.binary");
    const controls = Buffer.alloc(2000, "ab\u0001");
    expect((await refusal(controls, { name: "x.csv" })).code).toBe("input.binary");
    expect(await refusal(Buffer.from("PK\u0003\u0004rest"), { name: "book.csv" })).toMatchObject({
      code: "input.binary",
      details: { kind: "zip" },
    });
  });

  test("text in an encoding that is not UTF-8 or marked UTF-16", async () => {
    expect((await refusal(Buffer.from(csv, "utf16le"))).code).toBe("input.encoding");
    const cyrillic1251 = Buffer.concat([Buffer.from("id,text\n"), Buffer.from([0x31, 0x2c, 0xcf, 0xf0, 0x0a])]);
    expect(await refusal(cyrillic1251)).toMatchObject({ code: "input.encoding", details: { line: 2 } });
  });

  test("a bomb, in a moment and whatever it unpacks to", async () => {
    const zeros = gzipSync(Buffer.alloc(40_000_000));
    expect(await refusal(zeros)).toMatchObject({ code: "input.compression", details: { reason: "exploding" } });
    const rows = Buffer.concat([Buffer.from("id,text\n"), Buffer.alloc(40_000_000, `1,${"x".repeat(990_000)}\n`)]);
    for (const packed of [gzipSync(rows), zstdCompressSync(rows)]) {
      expect(await refusal(packed)).toMatchObject({ code: "input.compression", details: { reason: "exploding" } });
    }
  });

  test("compressed data that is cut off or damaged", async () => {
    const body = Buffer.from(`${csv}${Array.from({ length: 5000 }, (_, at) => `${at},${at * 7919},0\n`).join("")}`);
    const checked = zstdCompressSync(body, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    for (const packed of [gzipSync(body), checked]) {
      const cut = await refusal(packed.subarray(0, packed.length - 20));
      expect(cut).toMatchObject({ code: "input.compression", details: { reason: "truncated" } });
      const damaged = Buffer.from(packed);
      damaged.fill(0x55, 200, 260);
      expect((await refusal(damaged)).code).toBe("input.compression");
    }
  });

  test("a header that is not closed, or is a whole file without line ends", async () => {
    expect(await refusal(Buffer.from('id,"text\n1,2\n'))).toMatchObject({ details: { reason: "header_quote" } });
    const endless = Buffer.alloc(3_000_000, "x");
    expect(await refusal(endless, { name: "x.csv" })).toMatchObject({ details: { reason: "header_too_large" } });
  });

  test("a stop from outside, with its own reason", async () => {
    const reason = new Error("enough");
    await expect(readAll(Buffer.from(csv), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("readRecords reads", () => {
  test("the same records from every packing and encoding", async () => {
    const bytes = Buffer.from(csv);
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, "utf16le")]);
    const big = Buffer.from(little).swap16();
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    for (const packed of [bytes, marked, little, big, gzipSync(bytes), zstdCompressSync(bytes), gzipSync(little)]) {
      expect(await textsOf(packed)).toEqual(texts);
    }
  });

  test("every member of a joined gzip file and every frame of a zstd file", async () => {
    const bytes = Buffer.from(csv);
    const halves = [bytes.subarray(0, 20), bytes.subarray(20)];
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const joined = [
      Buffer.concat(halves.map((half) => gzipSync(half))),
      Buffer.concat([skipped, ...halves.flatMap((half) => [zstdCompressSync(half), skipped])]),
    ];
    for (const packed of joined) {
      for (const size of [1, 7, packed.length]) {
        const { records } = await readAll(chunksOf(packed, size), { name: "x.csv" });
        expect(records.map((record) => record.text)).toEqual(texts);
      }
    }
  });

  test("lines that end as on Windows", async () => {
    expect(await textsOf(Buffer.from(csv.replaceAll("\n", "\r\n")))).toEqual([
      texts[0],
      texts[1]?.replace("\n", "\r\n"),
      texts[2],
    ]);
  });

  test("semicolons and tabs as spreadsheets write them, and a file without a name", async () => {
    expect(await textsOf(Buffer.from("id;text\n1;a,b\n"))).toEqual(["a,b"]);
    expect(await textsOf(Buffer.from("id\ttext\n1\ta;b\n"), "x.tsv")).toEqual(["a;b"]);
    expect(await textsOf(Buffer.from("id\ttext\n1\ta;b\n"), "-")).toEqual(["a;b"]);
    expect(await textsOf(Buffer.from('{"id":"1","text":"a"}\n'), "-")).toEqual(["a"]);
  });

  test("lines, times and accounts; ids by line when no column is named", async () => {
    const bytes = Buffer.from('id,text,at,by\n1,"a\nb",2026-01-02,me\n2,c,,\n3,d,someday,you\n');
    const mapping = { id: null, text: "text", time: "at", account: "by" };
    const { records, rejects } = await readAll(bytes, { mapping });
    expect(records).toEqual([
      { line: 2, id: "2", text: "a\nb", time: Date.UTC(2026, 0, 2), account: "me", pictureHashes: [] },
      { line: 4, id: "4", text: "c", time: null, account: null, pictureHashes: [] },
      { line: 5, id: "5", text: "d", time: null, account: "you", pictureHashes: [] },
    ]);
    expect(rejects.map(({ line, code, field, kept }) => ({ line, code, field, kept }))).toEqual([
      { line: 5, code: "bad_time", field: "at", kept: true },
    ]);
  });

  test("hashes of pictures, in a list or a cell; what is no hash costs nothing", async () => {
    const [one, other] = ["5a".repeat(32), "3C".repeat(32)];
    const mapping = { id: "id", text: "text", time: null, account: null, pictureHash: "pictures" };
    const lines = [
      { id: "1", text: "a", pictures: [one, other] },
      { id: "2", text: "b", pictures: `${one}; a photograph` },
      { id: "3", text: "c", pictures: { url: "https://example.org/a.jpg" } },
      { id: "4", text: "d" },
    ];
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const { records, rejects } = await readAll(bytes, { mapping, name: "x.jsonl" });
    expect(records.map(({ pictureHashes }) => pictureHashes)).toEqual([[one, other.toLowerCase()], [one], [], []]);
    expect(rejects).toEqual([]);
  });

  test("no column that is not named: bad bytes elsewhere do no harm", async () => {
    const bytes = Buffer.concat([Buffer.from("id,other,text\n1,"), Buffer.from([0xff]), Buffer.from(",good\n")]);
    const { records, rejects } = await readAll(bytes);
    expect([records.length, rejects.length]).toEqual([1, 0]);
  });

  test("the second record of an id as a duplicate only when asked", async () => {
    const bytes = Buffer.from("id,text\n1,a\n1,b\n2,c\n");
    expect((await readAll(bytes)).records).toHaveLength(3);
    const { records, rejects } = await readAll(bytes, { uniqueIds: true });
    expect(records.map((record) => record.text)).toEqual(["a", "c"]);
    expect(rejects).toMatchObject([{ line: 3, code: "duplicate_id", field: "id" }]);
  });
});

describe("readRecords, for any input", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc
      .array(fc.constantFrom('"', ",", "\n", "\r", ";", "\t", "a", "ស"), { maxLength: 8 })
      .map((parts) => parts.join("")),
  );
  const written = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const usable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

  test("gives back every cell that was written, in any pieces", async () => {
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    const property = fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
      const kept = rows.filter((row) => row.every(usable) && row[0] !== "");
      const text = `id,text\n${kept.map((row) => `${row.map(written).join(",")}\n`).join("")}`;
      const { records, rejects } = await readAll(chunksOf(Buffer.from(text), size), { name: "x.csv" });
      expect(rejects).toEqual([]);
      expect(records.map(({ id, text }) => [id, text])).toEqual(kept);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  test("reads the same from the same bytes, however they are cut", async () => {
    const piece = fc.constantFrom('"', ",", "\n", "\r\n", "a", "1", '""', "id", "x\n1,2\n");
    const property = fc.asyncProperty(
      fc.array(piece, { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (body, size) => {
        const bytes = Buffer.from(`id,text\n${body.join("")}`);
        const [whole, cut] = await Promise.all([
          readAll(bytes, { name: "x.csv" }),
          readAll(chunksOf(bytes, size), { name: "x.csv" }),
        ]);
        expect(cut).toEqual(whole);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  test("throws nothing but errors of the house, on any bytes in any format", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => gzipSync(bytes)),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.concat([Buffer.from("id,text\n"), bytes])),
      fc.json().map((text) => Buffer.from(`{"id":1,"text":"a"}\n${text}\n`)),
    );
    const names = fc.constantFrom("x.csv", "x.tsv", "x.jsonl", "x.csv.gz", "-");
    const property = fc.asyncProperty(bytes, names, async (bytes, name) => {
      const outcome = await readAll(Buffer.from(bytes), { name }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SuarError);
    });
    await fc.assert(property, { numRuns: 400 });
  });
});
