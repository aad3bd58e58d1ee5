import fc from "fast-check";
import { expect, test } from "vitest";
import { sniffFile } from "./sniff-file.ts";

const kindOf = (text: string): string => sniffFile(Buffer.from(text, "latin1")).kind;

test("what a browser would run is a page, however it is dressed", () => {
  expect(kindOf("<!DOCTYPE HTML><p>")).toBe("page");
  expect(kindOf("  \n<!-- x --><html\n>")).toBe("page");
  expect(kindOf("id,text\n1,<script src=x>")).toBe("page");
  expect(kindOf("<svg/onload=x>")).toBe("page");
});

test("files are known by their content", () => {
  expect(kindOf("%PDF-1.7\n")).toBe("pdf");
  expect(kindOf("PAR1\x15\x04")).toBe("parquet");
  expect(kindOf("\x1f\x8b\x08\x00")).toBe("gzip");
  expect(kindOf("\x28\xb5\x2f\xfd")).toBe("zstd");
  expect(kindOf("PK\x03\x04")).toBe("zip");
  expect(kindOf("\0\0\0\x20ftypmif1")).toBe("heic");
  expect(kindOf("\0\0\0\x20ftypisom")).toBe("video");
  expect(kindOf('{"id":1,"text":"a < b"}')).toBe("text");
  expect(sniffFile(Buffer.from("ភាសាខ្មែរ")).kind).toBe("text");
  expect(kindOf("")).toBe("unknown");
  expect(kindOf("a\0b")).toBe("unknown");
});

test("a cut inside a character leaves a text a text; no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => {
      const bytes = Buffer.from(`a${text.replaceAll(/[\p{Cc}<]/gu, "")}`);
      for (let cut = 1; cut <= bytes.length; cut += 1) expect(sniffFile(bytes.subarray(0, cut)).kind).toBe("text");
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(sniffFile(bytes).mediaType).toMatch(/^\w+\/[\w.-]+$/);
    }),
  );
});
